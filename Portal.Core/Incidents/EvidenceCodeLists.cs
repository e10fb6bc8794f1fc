using Portal.Core.SharedKernel.Codes;
using static Portal.Core.SharedKernel.Codes.CodeAttributes;
using static Portal.Core.SharedKernel.Codes.CodeItem;

namespace Portal.Core.Incidents;

/// <summary>What may show what happened. None of it is needed for a report to be taken.</summary>
public static class EvidenceCodeLists
{
    /// <summary>The kinds of evidence.</summary>
    public const string EvidenceKind = "evidence-kind";

    /// <summary>Whether a witness would give a statement.</summary>
    public const string StatementWilling = "statement-willing";

    internal static CodeList Kinds { get; } = CodeList.Of(EvidenceKind, "Kinds of evidence",
        Of("photo", "Photograph", "Keep the original on the phone as well"),
        Of("cctv", "CCTV or doorbell recording", "Ask the owner to keep it today: most systems record over it within days", (LostAfterDays, "7")),
        Of("video", "Video"),
        Of("audio", "Sound recording", "A noise app or voicemail; do not delete it"),
        Of("screenshot", "Screenshot or web address", "Show the account name, date and address; do not reply or block before saving"),
        Of("message", "Text, e-mail or voicemail"),
        Of("letter-or-object", "Letter, leaflet or object", "Touch it as little as possible; put it in a clean bag"),
        Of("diary", "Diary or notes"),
        Of("medical-note", "Medical note"),
        Of("police-reference", "Police reference"),
        Of("witness-account", "Account of a witness"),
        Answers.OtherItem);

    internal static CodeList Willing { get; } = CodeList.Of(StatementWilling, "Would the witness give a statement?",
        Of("named", "Yes, with their name"),
        Of("without-name", "Yes, without their name", "Staff may pass on what a witness told them"),
        Of("professional", "Professional witness", "Staff, police or a contractor who saw it at work"),
        Of("later", "Perhaps later"),
        Of(Answers.No, "No"),
        Answers.NotAskedItem);
}
