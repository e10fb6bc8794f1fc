using Portal.Core.Codes;
using Portal.Core.Policy;
using Portal.Core.Prevention;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.SharedKernel;
using Portal.Documents.Printing;
using Portal.Documents.Shell;

namespace Portal.Documents.PaperForm;

/// <summary>Makes the form on paper with the answers that the code lists offer now (policy 5.1.3).</summary>
[PolicyClause("5.1.3")]
public sealed class PaperFormPress(CodeListStore lists, DocumentHtml documents, DocumentPress press)
{
    /// <summary>What the page shows.</summary>
    public async Task<Dictionary<string, object?>> ParametersAsync(CancellationToken ct) =>
        new(StringComparer.Ordinal) { [nameof(PaperFormDocument.Lists)] = await lists.GetAsync(ct) };

    /// <summary>The form as PDF, from the store; printed anew when a list was changed.</summary>
    public async Task<Result<StoredDocument>> GetPdfAsync(CancellationToken ct)
    {
        var parameters = await ParametersAsync(ct);
        parameters[nameof(PaperFormDocument.Mode)] = DocumentMode.Print;
        var html = await documents.RenderAsync<PaperFormDocument>(parameters);
        return await press.GetAsync(StoredDocument.PaperForm, LeafletLibrary.SourceLanguage, html, ct);
    }
}
