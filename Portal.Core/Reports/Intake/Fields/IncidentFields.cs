using Portal.Core.Incidents;
using static Portal.Core.Reports.Intake.FieldKind;

namespace Portal.Core.Reports.Intake.Fields;

/// <summary>Step 3: what happened, when and where.</summary>
internal static class IncidentFields
{
    public static IEnumerable<IntakeField> All { get; } = new IntakeField[]
    {
        new(IntakeNames.Narrative, LongText, "What happened?")
        {
            MaxLength = 50_000, Clause = "4.6", Help = "In their own words, in any order, in any language. A sentence is enough.",
        },
        new(IntakeNames.ExactWords, LongText, "Exact words that were used, if they want to say them")
        {
            MaxLength = 10_000, Help = "Written down as they were said. They are shown folded away, so nobody reads them by surprise.",
        },
        new(IntakeNames.Types, Choices, "What kind of thing was it?") { CodeList = IncidentCodeLists.IncidentType, Clause = "4.6" },
        new(IntakeNames.When, Choice, "When did it happen?") { CodeList = IncidentCodeLists.WhenKind },
        new(IntakeNames.HappenedOn, Date, "On which day, or from which day?") { Asked = AskedWhen.Is(IntakeNames.When, "exact", "between", "ongoing") },
        new(IntakeNames.HappenedUntil, Date, "Until which day?") { Asked = AskedWhen.Is(IntakeNames.When, "between") },
        new(IntakeNames.HappenedTime, Time, "At what time?") { Asked = AskedWhen.Is(IntakeNames.When, "exact"), Help = "Such as 9:14am" },
        new("timeWords", Text, "Or about when?") { Help = "Such as after school, late in the evening" },
        new("pattern", Choice, "Has it happened before?") { CodeList = IncidentCodeLists.Pattern, Clause = "4.7" },
        new("countBefore", Text, "How often before, and since when?") { Asked = AskedWhen.Is("pattern", "repeated"), MaxLength = 1000 },
        new("reportedBefore", Choices, "Has anyone been told before?") { CodeList = IncidentCodeLists.ReportedBeforeTo },
        new("reportedBeforeNotes", LongText, "Who was told, when, and what came of it?") { MaxLength = 4000, Asked = AskedWhen.Not("reportedBefore", "nobody") },
        new(IntakeNames.Place, Choice, "Where did it happen?") { CodeList = IncidentCodeLists.Location },
        new(IntakeNames.PlaceUprn, Property, "Address of the place, if it is one of our properties") { Help = "Start with the postcode or the street." },
        new("placeNotes", LongText, "Or where exactly?") { MaxLength = 1000, Help = "Such as the bin store behind block 4" },
        new(IntakeNames.PlaceNeighbourhood, Neighbourhood, "Which neighbourhood is that in?"),
        new("mayBeCrime", YesNo, "Could it be a crime?") { Help = "Only your impression: the police decide. Without a call to them nothing is shared unless the victim agrees or somebody is in danger." },
    }.Select(question => question with { Step = IntakeStep.WhatHappened, Group = IntakeGroup.WhatHappened });
}
