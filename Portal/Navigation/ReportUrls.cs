using Portal.Core.Reports.Intake;

namespace Portal.Navigation;

/// <summary>The addresses of taking, finding and adding to reports, relative to the base address.</summary>
public static class ReportUrls
{
    /// <summary>My drafts and my receipts.</summary>
    public const string Mine = "reports";

    /// <summary>The same page for its forms: a POST to the shorter address submits a report.</summary>
    public const string MineForm = "reports/mine";

    /// <summary>Before a report is begun.</summary>
    public const string New = "reports/new";

    /// <summary>Keying in a paper form.</summary>
    public const string Paper = "reports/paper";

    /// <summary>Asking by receipt code and passphrase.</summary>
    public const string Ask = "receipts/ask";

    /// <summary>Where a draft is read and saved by script.</summary>
    public static string DraftData(Guid draft) => $"drafts/{draft}";

    /// <summary>Where a report is submitted by script.</summary>
    public const string Submit = "reports";

    /// <summary>One step of a draft.</summary>
    public static string Draft(Guid draft, IntakeStep step) => $"reports/drafts/{draft}/{step.Code}";

    /// <summary>A question of a draft that was refused: the step with what is wrong, and the control as target.</summary>
    public static string Question(Guid draft, IntakeStep step, string controlId) => $"{Draft(draft, step)}?checked=true#{controlId}";

    /// <summary>The paper form being keyed in.</summary>
    public static string PaperDraft(Guid draft) => $"{Paper}/{draft}";

    /// <summary>The receipt of a report.</summary>
    public static string Receipt(Guid report) => $"reports/{report}/receipt";

    /// <summary>The same with a place for the id, for scripts.</summary>
    public const string ReceiptPattern = "reports/{id}/receipt";

    /// <summary>The receipt on paper.</summary>
    public static string ReceiptPdf(Guid report) => $"reports/{report}/receipt.pdf";

    /// <summary>Leaflets to read, print and give at a sign-up.</summary>
    public const string Leaflets = "leaflets";

    /// <summary>The leaflet in a language, as a page.</summary>
    public static string Leaflet(string language) => $"leaflet/{language}";

    /// <summary>Adding what was remembered later.</summary>
    public static string AddLater(Guid report) => $"reports/{report}/add";
}
