namespace Portal.Core.Cases.Queries;

/// <summary>One act on the timeline.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Kind">Stable code of the kind of act.</param>
/// <param name="At">When it happened (UTC).</param>
/// <param name="ByName">Who; "The portal" for its own acts.</param>
/// <param name="Audience">Who may read it.</param>
/// <param name="SubjectId">The report, incident, party or entry that it is about.</param>
/// <param name="Content">What was said and done; one type for each kind.</param>
public sealed record TimelineEntryView(
    Guid Id, string Kind, DateTimeOffset At, string ByName, EntryAudience Audience, Guid? SubjectId, EntryContent Content);

/// <summary>A page of the timeline, newest first.</summary>
/// <param name="Entries">The entries.</param>
/// <param name="Older">Where the next page begins; null at the end.</param>
public sealed record TimelineView(IReadOnlyList<TimelineEntryView> Entries, PageKey? Older);
