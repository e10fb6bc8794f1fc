using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;

namespace Portal.Resources;

/// <summary>The words of printed documents and of the pages about them.</summary>
public static class DocumentWords
{
    private static readonly ResourceManager Words = new("Portal.Resources.DocumentWords", typeof(DocumentWords).Assembly);

    public static string NoPdfTitle => Get();

    public static string EasyRead => Get();

    public static string PrintPageInstead => Get();

    public static string LeafletsTitle => Get();

    public static string LeafletsLead => Get();

    public static string IssueHeading => Get();

    public static string TenancyReference => Get();

    public static string TenancyReferenceHint => Get();

    public static string Language => Get();

    public static string LanguageDraft => Get();

    public static string PrintAndRecord => Get();

    public static string IssuedTitle => Get();

    public static string IssuedText => Get();

    public static string OpenPdf => Get();

    public static string OpenPage => Get();

    public static string RegisterHeading => Get();

    public static string RegisterEmpty => Get();

    public static string ColumnIssued => Get();

    public static string ColumnTenancy => Get();

    public static string ColumnLanguage => Get();

    public static string ColumnVersion => Get();

    public static string ColumnBy => Get();

    public static string OlderIssues => Get();

    public static string NewestIssues => Get();

    public static string ReadLeaflet => Get();

    public static string ReceiptTitle => Get();

    public static string ReceiptLead => Get();

    public static string ReceiptReference => Get();

    public static string ReceiptReceived => Get();

    public static string ReceiptTakenAt => Get();

    public static string ReceiptCodeHeading => Get();

    public static string ReceiptCode => Get();

    public static string ReceiptPassphrase => Get();

    public static string ReceiptCodeFor => Get();

    public static string ReceiptPassphraseChosen => Get();

    public static string ReceiptPassphraseFor => Get();

    public static string ReceiptBoth => Get();

    public static string ReceiptLost => Get();

    public static string ReceiptNoPassphraseHeading => Get();

    public static string ReceiptNoPassphrase => Get();

    public static string ReceiptNext => Get();

    public static string ReceiptBy => Get();

    public static string ReceiptDanger => Get();

    public static string ReceiptContacts => Get();

    public static string ReceiptKeepSafe => Get();

    public static string ReceiptFooter => Get();

    public static string PrintedOn => Get();

    public static string Demonstration => Get();

    public static string OtherFormats => Get();

    public static string PaperFormPdf => Get();

    public static string SlotDay => Get();

    public static string SlotMonth => Get();

    public static string SlotYear => Get();

    public static string SlotTime => Get();

    public static string IssuedWithoutPdf => Get();

    public static string RegisterEmptyTitle => Get();

    public static string LeafletWhy => Get();

    private static string Get([CallerMemberName] string key = "") =>
        Words.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key);
}
