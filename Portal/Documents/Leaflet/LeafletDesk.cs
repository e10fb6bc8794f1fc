using Portal.Core.Access;
using Portal.Core.Prevention;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.Prevention.Register;
using Portal.Core.SharedKernel;
using Portal.Documents.Printing;
using Portal.Navigation;

namespace Portal.Documents.Leaflet;

/// <summary>What somebody wants to put on record at a sign-up.</summary>
/// <param name="IssueId">Chosen by the form: sending it twice records one issue.</param>
/// <param name="Kind">Printed, from stock, or refused.</param>
/// <param name="TenancyReference">As typed.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Format">A name of <see cref="LeafletFormats"/>, or <c>easy-read</c>.</param>
/// <param name="Reason">Why it was refused.</param>
/// <param name="BatchId">The printing job that it is part of.</param>
public sealed record LeafletOrder(
    Guid IssueId, LeafletIssueKind Kind, string? TenancyReference, string? Language, string? Format, string? Reason = null, Guid? BatchId = null);

/// <summary>A sign-up that is on the register, and where its leaflet opens.</summary>
/// <param name="Kind">How it went.</param>
/// <param name="TenancyReference">The tenancy.</param>
/// <param name="IsKeyed">Whether the portal does not know it.</param>
/// <param name="LanguageName">The language in English.</param>
/// <param name="HasPdf">False where no browser could print: the page is printed from the reader's browser instead.</param>
/// <param name="Href">Where the leaflet opens, relative to the base address; null when none was printed.</param>
/// <param name="DownloadHref">Where it is saved.</param>
public sealed record IssuedLeaflet(LeafletIssueKind Kind, string TenancyReference, bool IsKeyed, string LanguageName, bool HasPdf, string? Href, string DownloadHref);

/// <summary>What the desk does at a sign-up: makes sure that the leaflet is printed, and puts its issue on record (policy 5.4(c)).</summary>
public sealed class LeafletDesk(
    LeafletPress leaflets, IssueLeaflet issue, FindLeafletIssue find, FindStoredDocument stored, FindLeafletContacts contacts, LeafletLibrary library)
{
    /// <summary>Records what happened at the sign-up, with the leaflet as it stands now. A missing browser does not stop it: the page can be printed.</summary>
    public async Task<Result<LeafletIssue>> IssueAsync(Actor actor, LeafletOrder order, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(order);
        var request = new IssueLeafletRequest(order.IssueId, order.TenancyReference, LanguageOf(order.Language, order.Format), "")
        {
            Kind = order.Kind,
            Format = order.Format ?? "",
            Reason = order.Reason,
            BatchId = order.BatchId,
        };
        if (order.Kind != LeafletIssueKind.Printed)
        {
            return await issue.HandleAsync(request, actor, ct);
        }

        var print = await DescribeAsync(order.Language, order.Format, ct);
        var issued = await issue.HandleAsync(
            request with { DocumentVersion = print?.DocumentVersion ?? "", Contacts = print?.Contacts ?? [], Language = print is null ? "" : request.Language }, actor, ct);
        if (issued.IsSuccess && Read(order.Language, order.Format) is { } paper)
        {
            // Whether it could be printed is seen when it is opened
            _ = await leaflets.GetPdfAsync(paper.Edition, ct, paper.Format);
        }

        return issued;
    }

    /// <summary>The version of the leaflet as it would print now, and the offices that it names; null for one that does not exist.</summary>
    public async Task<PrintedLeaflet?> DescribeAsync(string? language, string? format, CancellationToken ct)
    {
        if (Read(language, format) is not { } paper)
        {
            return null;
        }

        // The offices first: should one change in between, the print carries the newer one and the recall finds it by the older
        var places = await contacts.HandleAsync(ct);
        var html = await leaflets.RenderAsync(paper.Edition, ct, paper.Format);
        return html.IsSuccess
            ? new(html.Value.Version, [.. places.Select(place => new PrintedContact(place.Id, place.Phone, place.Address))])
            : null;
    }

    /// <summary>A sign-up that this person may see, to be opened; none otherwise.</summary>
    public async Task<IssuedLeaflet?> FindIssuedAsync(Actor actor, Guid id, CancellationToken ct)
    {
        if (await find.HandleAsync(actor, id, ct) is not { IsSuccess: true, Value: { } found })
        {
            return null;
        }

        var hasPdf = await PrintOfAsync(found, ct) is not null;
        var pdf = LeafletUrls.Print(id);
        return new(
            found.Kind, found.TenancyReference, found.TenancyId is null, library.Find(found.Language)?.EnglishName ?? found.Language, hasPdf,
            found.Kind != LeafletIssueKind.Printed ? null : hasPdf ? pdf : DocumentUrls.Leaflet(EditionOf(found)), $"{pdf}?download");
    }

    /// <summary>The very print that was handed over.</summary>
    public async Task<Result<StoredDocument>> GetPrintAsync(Actor actor, Guid id, CancellationToken ct)
    {
        var found = await find.HandleAsync(actor, id, ct);
        if (!found.IsSuccess)
        {
            return found.Error;
        }

        return await PrintOfAsync(found.Value, ct) is { } print ? print : PdfErrors.NotPrinted;
    }

    /// <summary>The edition and the format on paper that a choice stands for; null for none.</summary>
    public static (string Edition, LeafletFormat Format)? Read(string? language, string? format) => format switch
    {
        LeafletEdition.EasyRead => (LeafletEdition.EasyRead, LeafletFormat.Sheet),
        _ when LeafletFormats.Find(format) is { } paper => (language ?? "", paper),
        _ => null,
    };

    // Easy read is written in English only, whatever stands in the list of languages
    private static string? LanguageOf(string? language, string? format) => format == LeafletEdition.EasyRead ? LeafletLibrary.SourceLanguage : language;

    private static string EditionOf(LeafletIssue found) => found.Format == LeafletEdition.EasyRead ? LeafletEdition.EasyRead : found.Language;

    private async Task<StoredDocument?> PrintOfAsync(LeafletIssue found, CancellationToken ct) => Read(found.Language, found.Format) is { } paper && found.DocumentVersion.Length > 0
        ? await stored.HandleAsync(LeafletPress.KindOf(paper.Edition, paper.Format), found.Language, found.DocumentVersion, ct)
        : null;
}
