using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;

namespace Portal.Resources;

/// <summary>The words of taking a report, of drafts and of receipts. The questions themselves have theirs in the report form's own list.</summary>
public static class ReportWords
{
    private static readonly ResourceManager Words = new("Portal.Resources.ReportWords", typeof(ReportWords).Assembly);

    public static string StepPageTitle => Get();

    public static string NotAsked => Get();

    public static string OpeningForm => Get();

    public static string EmergencyLine => Get();

    public static string EmergencyLineSilent => Get();

    public static string EmergencyTitle => Get();

    public static string Emergency999 => Get();

    public static string EmergencySilent => Get();

    public static string EmergencyStay => Get();

    public static string EmergencyAfter => Get();

    public static string HonourTitle => Get();

    public static string HonourFamily => Get();

    public static string HonourInterpreter => Get();

    public static string HonourAlone => Get();

    public static string HonourSpecialist => Get();

    public static string DomesticAbuse => Get();

    public static string HowItReachedUs => Get();

    public static string WhoIsTelling => Get();

    public static string VictimTitle => Get();

    public static string AddFirstVictim => Get();

    public static string AddVictim => Get();

    public static string SafeContact => Get();

    public static string AtRisk => Get();

    public static string Needs => Get();

    public static string MoreAboutThem => Get();

    public static string Equality => Get();

    public static string WhenTitle => Get();

    public static string WhereTitle => Get();

    public static string NoHateNote => Get();

    public static string HurtTitle => Get();

    public static string DamageTitle => Get();

    public static string ImpactTitle => Get();

    public static string ReportedTitle => Get();

    public static string AddFirstReported => Get();

    public static string AddReported => Get();

    public static string WitnessesTitle => Get();

    public static string WitnessTitle => Get();

    public static string AddFirstWitness => Get();

    public static string AddWitness => Get();

    public static string EvidenceTitle => Get();

    public static string NoVictimsYet => Get();

    public static string SharingTitle => Get();

    public static string Remove => Get();

    public static string RemoveTitle => Get();

    public static string RemoveText => Get();

    public static string HomeAddress => Get();

    public static string TheirAddress => Get();

    public static string PlaceAddress => Get();

    public static string AddressHint => Get();

    public static string OurProperty => Get();

    public static string DraftGoneTitle => Get();

    public static string DraftGoneText => Get();

    public static string MyReports => Get();

    public static string Continue => Get();

    public static string Back => Get();

    public static string SaveForLater => Get();

    public static string ClashTitle => Get();

    public static string ClashText => Get();

    public static string ClashMine => Get();

    public static string ClashTheirs => Get();

    public static string ClashKeepMine => Get();

    public static string ClashTakeTheirs => Get();

    public static string NotSent => Get();

    public static string CheckLede => Get();

    public static string NotAnswered => Get();

    public static string CheckPerson => Get();

    public static string DueTitle => Get();

    public static string DueIntro => Get();

    public static string DueLine => Get();

    public static string PriorityHigh => Get();

    public static string PriorityStandard => Get();

    public static string DuplicateTitle => Get();

    public static string DuplicateText => Get();

    public static string DuplicateLine => Get();

    public static string Submit => Get();

    public static string SubmitNote => Get();

    public static string Folded => Get();

    public static string RecordReport => Get();

    public static string RecordReportText => Get();

    public static string NewTitle => Get();

    public static string NewIntro => Get();

    public static string NewNeed => Get();

    public static string Begin => Get();

    public static string BeginPaper => Get();

    public static string StartRefused => Get();

    public static string MyReportsTitle => Get();

    public static string DraftsTitle => Get();

    public static string DraftsNone => Get();

    public static string DraftsNoneText => Get();

    public static string DraftStarted => Get();

    public static string DraftSaved => Get();

    public static string DraftPaper => Get();

    public static string DraftKept => Get();

    public static string DraftWaiting => Get();

    public static string Resume => Get();

    public static string Discard => Get();

    public static string DiscardTitle => Get();

    public static string DiscardText => Get();

    public static string DiscardedTitle => Get();

    public static string ReceiptsTitle => Get();

    public static string ReceiptsNone => Get();

    public static string ReceiptsNoneText => Get();

    public static string ColReference => Get();

    public static string ColReceived => Get();

    public static string ColStage => Get();

    public static string ColPromise => Get();

    public static string ColActions => Get();

    public static string Receipt => Get();

    public static string AddLater => Get();

    public static string ReceiptPageTitle => Get();

    public static string ReceiptTitle => Get();

    public static string ReceiptLabel => Get();

    public static string ReceiptCodeTitle => Get();

    public static string ReceiptCodeText => Get();

    public static string ReceiptPassphrase => Get();

    public static string ReceiptNoPassphrase => Get();

    public static string NextTitle => Get();

    public static string NextOfficer => Get();

    public static string NextNothing => Get();

    public static string NextAdd => Get();

    public static string PromisesTitle => Get();

    public static string PrintReceipt => Get();

    public static string PrintLeaflet => Get();

    public static string Another => Get();

    public static string AddTitle => Get();

    public static string AddIntro => Get();

    public static string AddLabel => Get();

    public static string AddHint => Get();

    public static string AddNotice => Get();

    public static string AddSubmit => Get();

    public static string AddDone => Get();

    public static string AskTitle => Get();

    public static string AskIntro => Get();

    public static string AskCode => Get();

    public static string AskCodeHint => Get();

    public static string AskPassphrase => Get();

    public static string AskSubmit => Get();

    public static string AskNotFound => Get();

    public static string AskTooOften => Get();

    public static string AskFound => Get();

    public static string PaperTitle => Get();

    public static string PaperIntro => Get();

    public static string PaperReceived => Get();

    public static string PaperContinue => Get();

    public static string HomeTitle => Get();

    public static string HomeLede => Get();

    public static string LeafletTitle => Get();

    public static string LeafletText => Get();

    public static string LeafletOpen => Get();

    public static string HomeDrafts => Get();

    public static string HomeDraftsNone => Get();

    public static string SignInFirst => Get();

    public static string SignIn => Get();

    public static string PassphraseChosen => Get();

    public static string NotAskedCount => Get();

    public static string ResumeDraft => Get();

    /// <summary>Puts values into words that have places for them.</summary>
    public static string Fill(string words, params object[] values) => string.Format(CultureInfo.CurrentCulture, words, values);

    /// <summary>The words of a key that is made up at run time, or null where there are none.</summary>
    public static string? Find(string key) => Words.GetString(key, CultureInfo.CurrentUICulture);

    private static string Get([CallerMemberName] string key = "") =>
        Words.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException($"ReportWords has no words for {key}.");
}
