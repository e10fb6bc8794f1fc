using Microsoft.Extensions.Options;
using Portal.Composition.Settings;
using Portal.Core.Access;
using Portal.Core.Policy;
using Portal.Core.Prevention;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.Prevention.Library;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;
using Portal.Documents.Batches;
using Portal.Documents.Leaflet;
using Portal.Documents.PaperForm;
using Portal.Documents.Printing;
using Portal.Documents.Shell;
using Portal.Resources;

namespace Portal.Documents.Papers;

/// <summary>
/// Makes the kit of a reporting centre and the card for out of hours (policy 5.1.3, 5.3(e)), for those who give leaflets. Numbers come from
/// the offices and from the kept contacts; what nobody vouches for is left out.
/// </summary>
[PolicyClause("5.1.3")]
[PolicyClause("5.3(e)")]
public sealed class PaperPress(
    FindReportingCentres centres, FindPrintableContacts contacts, LeafletLibrary library, DocumentHtml documents, DocumentPress press, IPdfPrinter printer,
    PaperFormPress form, UkClock clock, IHostEnvironment environment, IOptions<LeafletOptions> leaflet)
{
    /// <summary>What the poster of an office says; not found for those who give no leaflets.</summary>
    public async Task<Result<PosterModel>> PosterAsync(Actor actor, Guid officeId, CancellationToken ct)
    {
        if (await FindAsync(actor, officeId, ct) is not { } centre)
        {
            return Error.NotFound;
        }

        var place = new LeafletContacts([centre.Place], environment.IsMadeUp()).Printable.Single();
        return new PosterModel(
            place.Name, place.Address, place.Phone, place.Opening,
            [.. library.All.Select(LeafletLanguage.Of)], environment.IsMadeUp(), OfficeCode.For(place, leaflet.Value.PublicUri, LeafletLibrary.SourceLanguage));
    }

    /// <summary>The poster as PDF, from the store.</summary>
    public async Task<Result<StoredDocument>> PosterPdfAsync(Actor actor, Guid officeId, bool isLarge, CancellationToken ct)
    {
        var model = await PosterAsync(actor, officeId, ct);
        if (!model.IsSuccess)
        {
            return model.Error;
        }

        var html = await documents.RenderAsync<PosterDocument>(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(PosterDocument.Model)] = model.Value,
            [nameof(PosterDocument.IsLarge)] = isLarge,
            [nameof(PosterDocument.Mode)] = DocumentMode.Print,
        });
        return await press.GetAsync(StoredDocument.Poster, LeafletLibrary.SourceLanguage, html, ct);
    }

    /// <summary>What the contact sheet of an office says; not found for those who give no leaflets.</summary>
    public async Task<Result<ContactSheetModel>> ContactSheetAsync(Actor actor, Guid officeId, CancellationToken ct)
    {
        if (await FindAsync(actor, officeId, ct) is not { } centre)
        {
            return Error.NotFound;
        }

        var kept = await contacts.HandleAsync([ContactKind.Team, ContactKind.DutyManager, ContactKind.OutOfHours], centre.ServiceAreaId, ct);
        return new ContactSheetModel(
            centre.Place.Name, Of(ContactKind.Team), Of(ContactKind.DutyManager), Of(ContactKind.OutOfHours), clock.Today, environment.IsMadeUp());

        IReadOnlyList<PublicContact> Of(ContactKind kind) => [.. kept.Where(contact => contact.Kind == kind && contact.Phone.Length > 0)];
    }

    /// <summary>The contact sheet as PDF. It names the team's own numbers, so it is printed each time and kept nowhere.</summary>
    public async Task<Result<PrintedPdf>> ContactSheetPdfAsync(Actor actor, Guid officeId, CancellationToken ct)
    {
        var model = await ContactSheetAsync(actor, officeId, ct);
        return model.IsSuccess
            ? await printer.PrintAsync<ContactSheetDocument>(
                new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    [nameof(ContactSheetDocument.Model)] = model.Value,
                    [nameof(ContactSheetDocument.Mode)] = DocumentMode.Print,
                },
                ct)
            : model.Error;
    }

    /// <summary>
    /// The whole kit of an office as one file for the printer: poster, contact sheet and form, each beginning on the front of a sheet. Kept nowhere,
    /// as the contact sheet in it is not.
    /// </summary>
    public async Task<Result<PrintedPdf>> KitPdfAsync(Actor actor, Guid officeId, bool isLarge, CancellationToken ct)
    {
        var poster = await PosterPdfAsync(actor, officeId, isLarge, ct);
        if (!poster.IsSuccess)
        {
            return poster.Error;
        }

        var sheet = await ContactSheetPdfAsync(actor, officeId, ct);
        if (!sheet.IsSuccess)
        {
            return sheet.Error;
        }

        var paper = await form.GetPdfAsync(ct);
        if (!paper.IsSuccess)
        {
            return paper.Error;
        }

        return PdfBundle.Of([(Of(poster.Value), 1), (sheet.Value, 1), (Of(paper.Value), 1)], PaperWords.Get("KitTitle"))!;

        static PrintedPdf Of(StoredDocument stored) => new(stored.Bytes, stored.Sha256, stored.Pages);
    }

    /// <summary>What the card says, with this language on its back; not found for a language without a leaflet, and for those who give none.</summary>
    public async Task<Result<CardModel>> CardAsync(Actor actor, string language, CancellationToken ct)
    {
        if (!MayPrint(actor) || library.Find(language) is not { } content)
        {
            return Error.NotFound;
        }

        var line = (await contacts.HandleAsync([ContactKind.OutOfHours], null, ct)).FirstOrDefault(contact => contact is { Phone.Length: > 0, ServiceAreaId: null });
        var isEnglish = content == library.Source;
        return new CardModel(line?.Phone, isEnglish ? null : content, library.IsDraft(content), environment.IsMadeUp());
    }

    /// <summary>The cards as PDF, from the store.</summary>
    public async Task<Result<StoredDocument>> CardPdfAsync(Actor actor, string language, CancellationToken ct)
    {
        var model = await CardAsync(actor, language, ct);
        if (!model.IsSuccess)
        {
            return model.Error;
        }

        var html = await documents.RenderAsync<CardDocument>(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(CardDocument.Model)] = model.Value,
            [nameof(CardDocument.Mode)] = DocumentMode.Print,
        });
        return await press.GetAsync(StoredDocument.Card, library.Find(language)!.Language, html, ct);
    }

    private static bool MayPrint(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.May(Permission.IssueLeaflets);
    }

    private async Task<ReportingCentre?> FindAsync(Actor actor, Guid officeId, CancellationToken ct) =>
        MayPrint(actor) ? (await centres.HandleAsync(ct)).FirstOrDefault(centre => centre.Id == officeId) : null;
}
