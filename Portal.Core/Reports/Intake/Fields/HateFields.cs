using Portal.Core.Motivations;
using static Portal.Core.Reports.Intake.FieldKind;

namespace Portal.Core.Reports.Intake.Fields;

/// <summary>Step 4: who perceives hate, about what, and why they think so.</summary>
internal static class HateFields
{
    private static readonly AskedWhen NotNo = AskedWhen.Not(IntakeNames.HatePerceived, "no");

    public static IEnumerable<IntakeField> All { get; } = new IntakeField[]
    {
        new(IntakeNames.HatePerceived, Choice, "Does anyone feel that this was about who the person is?")
        {
            CodeList = PerceptionCodeLists.PerceivesHate, Clause = "4.1",
            Help = "The victim, a witness, a friend, you or a colleague: one person's view is enough, and nobody else's view takes it away. If nobody does, we still record it and help in the same way.",
        },
        new(IntakeNames.PerceivedBy, Choices, "Who feels that?") { CodeList = PerceptionCodeLists.PerceivedBy, Asked = NotNo, Clause = "4.1" },
        new(IntakeNames.Strands, Choices, "What do they feel it was about?")
        {
            CodeList = StrandCodeLists.Strand, Asked = NotNo, Clause = "4.2", Help = "Choose as many as are felt to be part of it.",
        },
        new(IntakeNames.SubStrand, Choices, "More exactly, if they want to say")
        {
            CodeList = StrandCodeLists.SubStrand, KeyedBy = StrandCodeLists.Strand, Asked = AskedWhen.Is(IntakeNames.Strands, "*"),
        },
        new(IntakeNames.PerceptionKind, Choice, "Is it about who they are, who they are thought to be, or somebody they are linked with?")
        {
            CodeList = PerceptionCodeLists.PerceptionKind, Asked = NotNo,
        },
        new(IntakeNames.Indicators, Choices, "What makes them feel so?") { CodeList = PerceptionCodeLists.Indicator, Asked = NotNo, Help = "That they feel it is reason enough." },
        new("indicatorNotes", LongText, "Anything more about that") { MaxLength = 4000, Asked = NotNo },
    }.Select(question => question with { Step = IntakeStep.WhyHate, Group = IntakeGroup.WhyHate });
}
