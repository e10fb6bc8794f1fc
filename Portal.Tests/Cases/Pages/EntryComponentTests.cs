using System.Reflection;
using System.Text.Json.Serialization;
using Bunit;
using Portal.Components.Cases;
using Portal.Components.Cases.Entries;
using Portal.Core.Cases;
using Portal.Core.Policy;

namespace Portal.Tests.Cases.Pages;

/// <summary>Every kind of act has a component of its own that says what was done.</summary>
public sealed class EntryComponentTests : BunitContext
{
    /// <summary>Each kind of act with words that its component must show.</summary>
    public static TheoryData<EntryContent, string[]> Acts => new()
    {
        { new ReportReceivedEntry("R-2026-000001", "office", "victim"), ["Report R-2026-000001 received", "office"] },
        { new ReportAddedToEntry("R-2026-000001", "It was a red car"), ["Remembered later", "R-2026-000001", "It was a red car"] },
        { new NoteEntry("Spoke to the school"), ["Note", "Spoke to the school"] },
        { new ContactEntry(true, "call", "victim", "spoke", "Feels safer", "A visit", new DateOnly(2026, 11, 24)), ["Contact made", "Phone call with the victim", "Spoke or met", "Feels safer", "A visit", "Tuesday 24 November 2026"] },
        { new ContactEntry(false, "text", "witness", "no-answer", "", "", null), ["Contact tried", "Text message with a witness", "No answer"] },
        { new IncidentAddedEntry(2, ["verbal-abuse"], ["race"]), ["Incident 2 added", "Perceived as"] },
        { new PerceptionEntry(1, "witness", "race"), ["incident 1", "A witness perceives it as"] },
        { new ReportLinkedEntry("R-2026-000002", "HI-2026-000009", "Same stairs"), ["R-2026-000002 linked", "HI-2026-000009", "Same stairs"] },
        { new ReportUnlinkedEntry("R-2026-000002", "HI-2026-000009", "Another house"), ["R-2026-000002 taken back", "HI-2026-000009", "Another house"] },
        { new AllocationEntry(Guid.CreateVersion7(), "Sample Officer", "Ring after six"), ["Allocated to Sample Officer", "Ring after six"] },
        { new RiskEntry(RiskBand.Standard, RiskBand.High, "A weapon was shown"), ["Risk assessed: high", "Before: standard", "A weapon was shown"] },
        { new RiskEntry(RiskBand.Medium, RiskBand.High, "He waits at the door") { Score = 17, ScoreBand = RiskBand.Medium, Floors = ["weapon", "hate-and-repeat"], Occasion = "new-incident", Asked = RiskBand.Standard }, ["Points: 17, which is medium", "Something new has happened", "a weapon, hate that has happened more than once", "A lower band is asked for: standard"] },
        { new RiskDecisionEntry(RiskBand.High, RiskBand.Medium, true, "Quiet for a month"), ["Lower risk band agreed: medium", "Quiet for a month"] },
        { new RiskDecisionEntry(RiskBand.High, RiskBand.Medium, false, "Too early"), ["Lower risk band declined: stays high", "Too early"] },
        { new HighRiskSeenEntry("Rang the officer"), ["High risk seen by the duty manager", "Rang the officer"] },
        { new ActionEntry("verbal-warning", "Agreed", "", ""), ["Action agreed: spoken warning"] },
        { new ActionEntry("camera", "NotDone", "", "Not wanted"), ["Action not done: camera at or near the home", "Why", "Not wanted"] },
        { new ContactAgreementEntry(false, "Afraid of him"), ["does not agree that the person reported is spoken to", "Afraid of him"] },
        { new PlanGivenEntry("phone", "Read out"), ["The victim has the plan", "By phone", "Read out"] },
        { new InvestigationPlannedEntry(["cameras", "witnesses"], "On the stairs"), ["Investigation planned", "Ask for camera pictures, Speak to witnesses", "On the stairs"] },
        { new StepEndedEntry("witnesses", true, "Two heard it"), ["Step done: speak to witnesses", "Two heard it"] },
        { new StepEndedEntry("police", false, "Not wished"), ["Step left out", "Not wished"] },
        { new FindingEntry(1, "not-established", "No sign"), ["Finding for incident 1: hate motivation not established", "No sign", "What was perceived stays on record"] },
        { new PriorityEntry(CasePriority.High, "999 was called"), ["Priority raised to high", "999 was called"] },
        { new CorrectionEntry("Incident", "OccurredOn", "2026-11-01", "2026-11-02", "Wrong day"), ["Correction: day, or first day", "1 November 2026", "2 November 2026", "Wrong day"] },
        { new GraffitiRemovedEntry("By the caretaker"), ["Graffiti removed", "By the caretaker"] },
        { new StatusEntry(CaseStatus.Investigating, CaseStatus.ClosingProposed, "resolved", "stopped", "phone", "All done"), ["Closing proposed", "Resolved with the victim", "The incidents stopped", "By phone", "All done"] },
        { new StatusEntry(CaseStatus.ClosingProposed, CaseStatus.Closed, "", "", "", "Agreed"), ["Closing approved", "Agreed"] },
        { new StatusEntry(CaseStatus.ClosingProposed, CaseStatus.Investigating, "", "", "", "Call first"), ["Closing declined", "Call first"] },
        { new StatusEntry(CaseStatus.Closed, CaseStatus.Reopened, "", "", "", "It began again"), ["Opened again", "It began again"] },
        { new CasesJoinedEntry("HI-2026-000002", "HI-2026-000001", "One household"), ["Case HI-2026-000002 joined to HI-2026-000001", "One household"] },
        { new CasesSeparatedEntry("HI-2026-000002", "HI-2026-000001", "Two households"), ["Case HI-2026-000002 separated from HI-2026-000001", "Two households"] },
        { new JoinRefusedEntry("HI-2026-000002", "Only neighbours"), ["Not joined with HI-2026-000002", "Only neighbours"] },
        { new EmergencyEntry("He rang from the roof", SampleCase.Received), ["Opened in an emergency", "He rang from the roof"] },
        { new EmergencyReviewEntry(Core.Cases.Emergencies.EmergencyFinding.Justified, "Spoke to both"), ["Emergency opening reviewed: there was a good reason", "Spoke to both"] },
        { new SealingEntry(Core.Cases.Sealing.SealingStep.Sealed, 4, "A colleague is in it"), ["Sealed to named staff", "Known to 4 people", "A colleague is in it"] },
        { new SealingEntry(Core.Cases.Sealing.SealingStep.Unsealed, 0, "It was somebody else"), ["Seal opened", "It was somebody else"] },
        { new ExclusionEntry("excluded", "His sister"), ["Somebody is kept from the case", "His sister"] },
        { new ConflictEntry("My cousin"), ["Conflict of interest declared", "My cousin"] },
    };

    [Fact]
    [Proves("5.3(d)", "Every kind of act of a case has its place on the timeline")]
    public void Every_kind_of_act_has_a_component_and_a_sample_here()
    {
        var kinds = typeof(EntryContent).GetCustomAttributes<JsonDerivedTypeAttribute>().ToDictionary(a => a.DerivedType, a => (string)a.TypeDiscriminator!);

        Assert.True(kinds.Count >= 18);
        Assert.Equal(kinds.OrderBy(k => k.Value), EntryComponents.All.ToDictionary(row => row.Content, row => row.Kind).OrderBy(k => k.Value));
        Assert.Empty(kinds.Keys.Except(Acts.Select(act => act.Data.Item1.GetType())));
        Assert.Equal(EntryComponents.All.Count, EntryComponents.All.Select(row => row.Component).Distinct().Count());
    }

    [Theory, MemberData(nameof(Acts))]
    public void An_entry_says_what_was_done_by_whom_and_when(EntryContent content, string[] words)
    {
        var markup = Show(content, EntryAudience.CaseTeam);

        var text = markup.Find("li").TextContent;
        Assert.All(words, word => Assert.Contains(word, text, StringComparison.Ordinal));
        Assert.Contains("Sample Officer, 20 November 2026 at 9:14am", text, StringComparison.Ordinal);
        Assert.Equal("2026-11-20T09:14Z", markup.Find("time").GetAttribute("datetime"));
    }

    [Fact]
    public void What_people_typed_is_covered_by_the_switch_and_never_markup()
    {
        var entry = Show(new NoteEntry("<b>Mrs Sample</b>"), EntryAudience.Restricted);

        Assert.Equal("<b>Mrs Sample</b>", entry.Find(".personal").TextContent);
        Assert.Equal("Restricted", entry.Find("[data-testid=audience]").TextContent.Trim());
    }

    [Fact]
    public void A_contact_says_with_whom_without_a_name()
    {
        var entry = Show(new ContactEntry(true, "call", "victim", "spoke", "", "", null), EntryAudience.CaseTeam, SampleCase.Victim.Id);

        Assert.Contains("(Victim 1)", entry.Find("li").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Sample Person", entry.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<Microsoft.AspNetCore.Components.CascadingValue<CaseScene>> Show(EntryContent content, EntryAudience audience, Guid? subject = null) =>
        Render<Microsoft.AspNetCore.Components.CascadingValue<CaseScene>>(p => p
            .Add(c => c.Value, SampleCase.Scene())
            .AddChildContent(builder =>
            {
                builder.OpenComponent(0, EntryComponents.For(content));
                builder.AddAttribute(1, "Entry", SampleCase.Entry(content, audience, subject));
                builder.CloseComponent();
            }));
}
