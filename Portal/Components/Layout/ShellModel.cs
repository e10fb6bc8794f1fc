namespace Portal.Components.Layout;

/// <summary>What the page shell shows round a page for the person who asks for it.</summary>
public sealed record ShellModel
{
    /// <summary>The entries of the main navigation that this person may open.</summary>
    public IReadOnlyList<NavItem> Navigation { get; init; } = [];

    /// <summary>Who is signed in; null for nobody.</summary>
    public ShellPerson? Person { get; init; }

    /// <summary>True in Development and Demo: a banner says that all data is invented.</summary>
    public bool IsDemonstration { get; init; }

    /// <summary>Business time in words where the demonstration's clock was moved; null where it shows real time.</summary>
    public string? DemonstrationTime { get; init; }

    /// <summary>True where whoever is signed in may move the clock of the demonstration.</summary>
    public bool DemonstrationClockOffered { get; init; }

    /// <summary>True where the person has switched personal details off for this session.</summary>
    public bool DetailsHidden { get; init; }

    /// <summary>How long the session still lasts without another request; null for no warning.</summary>
    public TimeSpan? SessionLeft { get; init; }

    /// <summary>Where a POST prolongs the session; answers JSON <c>{"secondsLeft": n}</c>.</summary>
    public string SessionExtendUrl { get; init; } = "session/extend";

    /// <summary>Where a POST signs out.</summary>
    public string SignOutUrl { get; init; } = "sign-out";
}

/// <summary>Who is signed in, as the header shows it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Role">The role in words.</param>
public sealed record ShellPerson(string Name, string Role);
