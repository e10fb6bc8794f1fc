namespace Portal.Core.Reports;

/// <summary>A change to a draft: only what differs from the version it builds on.</summary>
/// <param name="Version">The version that the change builds on.</param>
/// <param name="Step">Code of the step being worked on.</param>
/// <param name="Set">New values by field name; none for a field that was emptied.</param>
public sealed record DraftChange(int Version, string Step, IReadOnlyDictionary<string, IReadOnlyList<string>> Set);

/// <summary>A change is safe.</summary>
/// <param name="Version">The version to build on from now on.</param>
/// <param name="SavedAt">When (UTC, real time).</param>
public sealed record DraftSaved(int Version, DateTimeOffset SavedAt);

/// <summary>A draft just begun.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">The version to build on.</param>
public sealed record DraftStarted(Guid Id, int Version);

/// <summary>A draft as its author finds it again.</summary>
public sealed record DraftView(
    Guid Id, DraftKind Kind, int Version, string Step, DateTimeOffset StartedAt, DateTimeOffset ReceivedAt, DateTimeOffset SavedAt,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Values)
{
    /// <summary>The answers to a question; empty where nothing was answered.</summary>
    public IReadOnlyList<string> this[string name] => Values.TryGetValue(name, out var found) ? found : [];
}

/// <summary>A draft in a list: nothing of what was typed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Interview or paper form.</param>
/// <param name="Step">Code of the step last worked on.</param>
/// <param name="AuthorId">Who is taking the report.</param>
/// <param name="AuthorName">Their name.</param>
/// <param name="StartedAt">When begun (UTC, real time).</param>
/// <param name="SavedAt">Last saved (UTC, real time).</param>
/// <param name="KeptUntil">When it expires unless it is saved again (UTC, real time).</param>
/// <param name="DaysUntouched">Whole days since the last save.</param>
public sealed record DraftSummary(
    Guid Id, DraftKind Kind, string Step, Guid AuthorId, string AuthorName, DateTimeOffset StartedAt, DateTimeOffset SavedAt, DateTimeOffset KeptUntil, int DaysUntouched)
{
    /// <summary>True from the day on which the author is reminded.</summary>
    public bool RemindAuthor => DaysUntouched >= DraftLimits.AuthorToldAt[0];

    /// <summary>True from the day on which the team leader is told as well.</summary>
    public bool TellLeader => DaysUntouched >= DraftLimits.LeaderToldAt;
}
