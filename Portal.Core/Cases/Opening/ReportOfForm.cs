using Portal.Core.Reports;
using Portal.Core.Reports.Intake;

namespace Portal.Core.Cases.Opening;

/// <summary>
/// What the report keeps of the form: everything about the contact and the event, as it was told. What identifies people is kept with
/// each person alone, so that one of them can be corrected or erased; a passphrase is kept nowhere.
/// </summary>
internal static class ReportOfForm
{
    private static readonly string[] OfTheReporter = ["reporterName", "reporterPhone", "reporterEmail", "reporterContactNotes"];

    public static ReportContent Content(IntakeForm form) => new()
    {
        Values = form.Answers
            .Where(answer => IntakeFields.Find(answer.Key) is { Field: { Repeats: null, Kind: not (FieldKind.Passphrase or FieldKind.People) } })
            .Where(answer => !OfTheReporter.Contains(answer.Key, StringComparer.Ordinal))
            .ToDictionary(answer => answer.Key, answer => answer.Value, StringComparer.Ordinal),
    };
}
