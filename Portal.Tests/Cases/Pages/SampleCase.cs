using Portal.Components.Cases;
using Portal.Core;
using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Core.Incidents;
using Portal.Core.People;

namespace Portal.Tests.Cases.Pages;

/// <summary>A case as a page gets it, for tests of the components alone.</summary>
internal static class SampleCase
{
    public static readonly DateTimeOffset Received = new(2026, 11, 20, 9, 14, 0, TimeSpan.Zero);

    public static CaseHeaderView Header { get; } = new()
    {
        Id = Guid.CreateVersion7(),
        Version = 1,
        Reference = "HI-2026-000123",
        Status = CaseStatus.Investigating,
        ReceivedAt = Received,
        Neighbourhood = "Sample Green",
        ServiceArea = "SOS Sample",
        ServiceAreaId = Guid.CreateVersion7(),
        Hate = HatePerceived.Yes,
        Strands = ["race"],
        Priority = CasePriority.Standard,
        Risk = RiskBand.Medium,
        OfficerName = "Sample Officer",
    };

    public static PersonView Victim { get; } = Person("Sample Person", new() { Methods = ["call"], NoMessages = true, SafeNumber = "1", Rules = ["no-message", "two-staff"] });

    public static PersonView Person(string name, SafeContact contact) => PersonView.Of(
        new() { CaseId = Header.Id, Ordinal = 1, Roles = PartyRoles.Victim, RecordedAt = Received, Details = null! },
        new() { NameUsed = name, Phone = "01632 960999", Contact = contact, Wishes = ["stop"] });

    public static CaseScene Scene(CaseAbilities? may = null, CaseHeaderView? header = null, params ClockView[] clocks) => new(
        new(header ?? Header, new([Victim], [], [], clocks, [], [], new([], null)), may ?? new()), CodeListDefaults.Snapshot);

    public static TimelineEntryView Entry(EntryContent content, EntryAudience audience = EntryAudience.CaseTeam, Guid? subject = null) =>
        new(Guid.CreateVersion7(), "kind", Received, "Sample Officer", audience, subject, content);
}
