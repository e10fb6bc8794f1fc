using static Portal.Core.Reports.Intake.FieldKind;

namespace Portal.Core.Reports.Intake.Fields;

/// <summary>Step 7: what each victim wants, does not want, and agrees to share.</summary>
internal static class WishFields
{
    public static IEnumerable<IntakeField> All { get; } = [.. Wishes, .. Sharing];

    private static IEnumerable<IntakeField> Wishes => new IntakeField[]
    {
        new("victim[#].wishes", Choices, "What would they like to happen?") { CodeList = WishCodeLists.Wish, Clause = "5.3(b)", Help = "We cannot promise all of it. It is the first thing that the officer reads." },
        new("victim[#].notWanted", Choices, "What would they not want us to do?") { CodeList = WishCodeLists.UnwantedAction, Clause = "5.3(b)" },
        new("victim[#].wishesNotes", LongText, "In their words") { MaxLength = 10_000 },
    }.Select(question => question with { Step = IntakeStep.Wishes, Group = IntakeGroup.Wishes });

    private static IEnumerable<IntakeField> Sharing => new IntakeField[]
    {
        new("victim[#].consent.*", Choice, "May we")
        {
            CodeList = WishCodeLists.ConsentAnswer, KeyedBy = WishCodeLists.ConsentPurpose, Clause = "5.3(c)",
            Help = "Each is asked by itself. No is fine, and any answer can be changed at any time. We only share without it where somebody may be badly hurt or the law makes us.",
        },
        new("victim[#].recipient.*", Text, "With whom?")
        {
            KeyedBy = WishCodeLists.ConsentPurpose, Asked = AskedWhen.Is("victim[#].consent.*", "yes"),
        },
        new("victim[#].consentHow", Choice, "How did they answer?") { CodeList = WishCodeLists.ConsentGivenHow },
        new("victim[#].consentOn", Date, "When did they answer?") { Help = "Leave it empty if it is today." },
        new("victim[#].withheldFrom", Text, "Is there anyone who must not be told?"),
        new("victim[#].withheldReason", Choices, "Why, if they want to say") { CodeList = WishCodeLists.WithheldReason },
    }.Select(question => question with { Step = IntakeStep.Wishes, Group = IntakeGroup.Sharing });
}
