using static Portal.Core.Reports.Intake.FieldKind;

namespace Portal.Core.Reports.Intake.Fields;

/// <summary>Step 1, second half: who is telling us.</summary>
internal static class ReporterFields
{
    private const string NoName = "anonymous";

    private static readonly AskedWhen Named =
        AskedWhen.Not(IntakeNames.ReporterAnonymous, "yes") with { And = AskedWhen.Not(IntakeNames.ReporterRole, NoName) };

    private static readonly AskedWhen Unnamed =
        AskedWhen.Is(IntakeNames.ReporterAnonymous, "yes") with { Or = AskedWhen.Is(IntakeNames.ReporterRole, NoName) };

    public static IEnumerable<IntakeField> All { get; } = new IntakeField[]
    {
        new(IntakeNames.ReporterRole, Choice, "Who is telling us?")
        {
            CodeList = ReceiptCodeLists.ReporterRole, Clause = "5.1.3", Help = "Anyone can report: the victim, a witness, a friend, a colleague.",
        },
        new(IntakeNames.ReporterAnonymous, YesNo, "Would they like to stay anonymous?")
        {
            Clause = "5.3(c)", Asked = AskedWhen.Not(IntakeNames.ReporterRole, NoName),
            Help = "They get a receipt code. With the code and a passphrase that they choose, they can ask how it is going at any office or by phone.",
        },
        new(IntakeNames.Passphrase, FieldKind.Passphrase, "A passphrase that they choose")
        {
            MaxLength = 200, Asked = Unnamed,
            Help = "At least 8 characters, easy to remember, not a name or an address. We cannot show it again.",
        },
        new("reporterName", Text, "Name of the person telling us") { Asked = Named, Help = "Leave it empty if they would rather not say, or if they are the victim: their name comes in the next step." },
        new("reporterOrganisation", Text, "Organisation, if they speak for one") { Asked = Named },
        new("reporterReference", Text, "Their own reference, such as a police reference") { Asked = Named },
        new("reporterPhone", Phone, "Phone") { Asked = Named, MaxLength = 60 },
        new("reporterEmail", Email, "E-mail") { Asked = Named, MaxLength = 254 },
        new("reporterMayContact", Choice, "May we contact them about this?") { CodeList = ReceiptCodeLists.ReporterContact, Asked = Named, Clause = "5.3(c)" },
        new("reporterContactNotes", LongText, "How and when is it safe to contact them?") { Asked = Named, MaxLength = 2000 },
        new("victimKnows", YesNo, "Does the victim know that this is being reported?")
        {
            Clause = "5.3(b)", Asked = AskedWhen.Not(IntakeNames.ReporterRole, "victim"),
        },
    }.Select(question => question with { Step = IntakeStep.Safety, Group = IntakeGroup.Reporter });
}
