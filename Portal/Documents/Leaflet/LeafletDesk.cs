using Portal.Core.Access;
using Portal.Core.Prevention;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.SharedKernel;

namespace Portal.Documents.Leaflet;

/// <summary>A leaflet that is on the register, and where to open it.</summary>
/// <param name="TenancyReference">The tenancy.</param>
/// <param name="LanguageName">The language in English.</param>
/// <param name="HasPdf">False where no browser could print: the page is printed from the reader's browser instead.</param>
/// <param name="Href">Where the leaflet opens, relative to the base address.</param>
/// <param name="DownloadHref">Where it is saved.</param>
public sealed record IssuedLeaflet(string TenancyReference, string LanguageName, bool HasPdf, string Href, string DownloadHref);

/// <summary>What the desk does at a sign-up: makes sure that the leaflet is printed, and puts its issue on record (policy 5.4(c)).</summary>
public sealed class LeafletDesk(
    LeafletPress leaflets, DocumentPress press, IssueLeaflet issue, FindLeafletIssue find, FindStoredDocument stored, LeafletLibrary library)
{
    /// <summary>Records the issue of the leaflet as it stands now. A missing browser does not stop it: the page can be printed.</summary>
    public async Task<Result<LeafletIssue>> IssueAsync(Actor actor, Guid issueId, string? tenancyReference, string? language, CancellationToken ct)
    {
        var html = await leaflets.RenderAsync(language ?? "", ct);
        var issued = await issue.HandleAsync(new(issueId, tenancyReference, language, html.IsSuccess ? html.Value.Version : ""), actor, ct);
        if (issued.IsSuccess)
        {
            // Whether it could be printed is seen when it is opened
            _ = await press.GetAsync(StoredDocument.Leaflet, issued.Value.Language, html.Value, ct);
        }

        return issued;
    }

    /// <summary>An issue that this person may see, to be opened; none otherwise.</summary>
    public async Task<IssuedLeaflet?> FindIssuedAsync(Actor actor, Guid id, CancellationToken ct)
    {
        if (await find.HandleAsync(actor, id, ct) is not { IsSuccess: true, Value: { } found })
        {
            return null;
        }

        var hasPdf = await stored.HandleAsync(StoredDocument.Leaflet, found.Language, found.DocumentVersion, ct) is not null;
        var pdf = $"leaflets/{id}.pdf";
        return new(
            found.TenancyReference, library.Find(found.Language)?.EnglishName ?? found.Language, hasPdf,
            hasPdf ? pdf : $"leaflet/{found.Language}", $"{pdf}?download");
    }

    /// <summary>The very print that was handed over.</summary>
    public async Task<Result<StoredDocument>> GetPrintAsync(Actor actor, Guid id, CancellationToken ct)
    {
        var found = await find.HandleAsync(actor, id, ct);
        if (!found.IsSuccess)
        {
            return found.Error;
        }

        return await stored.HandleAsync(StoredDocument.Leaflet, found.Value.Language, found.Value.DocumentVersion, ct) is { } print
            ? print
            : Printing.PdfErrors.NotPrinted;
    }
}
