using static Portal.Core.Reports.Intake.FieldKind;

namespace Portal.Core.Reports.Intake.Fields;

/// <summary>Step 1, first half: safety and how the report came in.</summary>
internal static class SafetyFields
{
    public static IEnumerable<IntakeField> All { get; } = new IntakeField[]
    {
        new(IntakeNames.SafeNow, Choice, "Is the person safe right now?")
        {
            CodeList = ReceiptCodeLists.SafeNow, Clause = "5.3(b)",
            Help = "If the person who did it is near, if anyone is badly hurt, or if there is a fire or a weapon: call 999 now. On a mobile, press 55 when asked if you cannot speak.",
        },
        new(IntakeNames.Called999, Choice, "Has 999 been called?") { CodeList = ReceiptCodeLists.Emergency },
        new(IntakeNames.Concerns, Choices, "Is there anything here that makes you worry for someone's safety?")
        {
            CodeList = RiskAssessments.RiskCodeLists.SafetyConcern, Clause = "5.1.1",
            Help = "Any of these makes the report high priority: first contact within 24 hours. Family and community are not contacted where so-called honour is a concern.",
        },
        new(IntakeNames.Channel, Choice, "How did this reach us?")
        {
            CodeList = ReceiptCodeLists.Channel, Clause = "5.1.3", Help = "This is the only answer we always need.",
        },
        new(IntakeNames.ReceivedOn, Date, "When did it reach us?")
        {
            Help = "Leave it empty if it is now. The time we have to act counts from here, not from when it is typed in.",
        },
        new(IntakeNames.ReceivedTime, Time, "At what time?") { Help = "Such as 9:14am" },
        new(IntakeNames.Office, FieldKind.Office, "Which office took it?") { Clause = "5.1.3" },
        new("centreName", Text, "Which reporting centre?") { Asked = AskedWhen.Is(IntakeNames.Channel, "third-party-organisation") },
        new(IntakeNames.OutOfHours, YesNo, "Was it outside office hours?") { Clause = "5.3(e)" },
        new("languageUsed", Choice, "Which language did you speak?") { CodeList = People.LanguageCodeLists.Language },
        new("interpreterUsed", YesNo, "Did an interpreter help?"),
    }.Select(question => question with { Step = IntakeStep.Safety, Group = IntakeGroup.Safety });
}
