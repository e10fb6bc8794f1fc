using Microsoft.Extensions.Options;
using Portal.Composition.Settings;
using Portal.Core.Prevention;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.Prevention.Library;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;
using Portal.Documents.EasyRead;
using Portal.Documents.Printing;
using Portal.Documents.Shell;

namespace Portal.Documents.Leaflet;

/// <summary>Makes the leaflet of an edition from its words, the offices on record and the time standards in force (policy 5.4(c)).</summary>
[Core.Policy.PolicyClause("5.4(c)")]
public sealed class LeafletPress(
    LeafletLibrary library,
    FindLeafletContacts contacts,
    FindPrintableContacts others,
    DocumentHtml documents,
    DocumentPress press,
    ServiceStandards standards,
    UkClock clock,
    IHostEnvironment environment,
    IOptions<LeafletOptions> options)
{
    /// <summary>What the leaflet of this language says now, with this office first; none for a language that there is no leaflet in.</summary>
    public async Task<LeafletModel?> FindModelAsync(string language, CancellationToken ct, Guid? office = null)
    {
        await library.FreshenAsync(ct);
        return library.Find(language) is { } content ? await ModelOfAsync(content, ct, office) : null;
    }

    /// <summary>The leaflet with these words, which need not be in force.</summary>
    public async Task<LeafletModel> ModelOfAsync(LeafletContent content, CancellationToken ct, Guid? office = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new LeafletModel(
            content,
            (await ContactsAsync(ct)).StartingWith(office),
            LeafletStandards.InForce(standards, clock.Today),
            library.IsDraft(content),
            [.. library.All.Where(other => other.Language != content.Language).Select(LeafletLanguage.Of)],
            options.Value.PublicUri);
    }

    /// <summary>What the leaflet in easy read says now, with this office first; none when it was taken out of use.</summary>
    public async Task<EasyReadModel?> GetEasyReadAsync(CancellationToken ct, Guid? office = null)
    {
        await library.FreshenAsync(ct);
        return library.EasyRead is { } content ? await EasyReadOfAsync(content, ct, office) : null;
    }

    /// <summary>The leaflet in easy read with these words, which need not be in force.</summary>
    public async Task<EasyReadModel> EasyReadOfAsync(EasyReadContent content, CancellationToken ct, Guid? office = null) => new(
        content,
        library.Source,
        (await ContactsAsync(ct)).StartingWith(office),
        LeafletStandards.InForce(standards, clock.Today),
        [.. library.All.Select(LeafletLanguage.Of)],
        options.Value.PublicUri);

    /// <summary>
    /// The leaflet on paper as HTML, with the version that its print is stored under. The edition is a language or <c>easy-read</c>;
    /// not found when there is no such edition, or not in this format.
    /// </summary>
    public async Task<Result<SelfContainedHtml>> RenderAsync(string edition, CancellationToken ct, LeafletFormat format = LeafletFormat.Sheet)
    {
        if (IsEasyRead(edition))
        {
            return format is LeafletFormat.Sheet && await GetEasyReadAsync(ct) is { } easyRead
                ? await documents.RenderAsync<EasyReadDocument>(Parameters((nameof(EasyReadDocument.Model), easyRead), (nameof(EasyReadDocument.Mode), DocumentMode.Print)))
                : Error.NotFound;
        }

        return await FindModelAsync(edition, ct) is not { } model
            ? Error.NotFound
            : format switch
            {
                LeafletFormat.Booklet => await documents.RenderAsync<LeafletBookletDocument>(Parameters((nameof(LeafletBookletDocument.Model), model))),
                LeafletFormat.LargePrint => await documents.RenderAsync<LeafletLargePrintDocument>(Parameters((nameof(LeafletLargePrintDocument.Model), model))),
                _ => await documents.RenderAsync<LeafletDocument>(Parameters((nameof(LeafletDocument.Model), model), (nameof(LeafletDocument.Mode), DocumentMode.Print))),
            };
    }

    /// <summary>The leaflet as PDF, from the store. Not found as <see cref="RenderAsync"/> says; otherwise the refusals of printing.</summary>
    public Task<Result<StoredDocument>> GetPdfAsync(string edition, CancellationToken ct, LeafletFormat format = LeafletFormat.Sheet) =>
        GetPdfAsync(edition, PrintTurn.Person, ct, format);

    /// <summary>The same, in the line of those who wait at a screen or in that of a batch.</summary>
    public async Task<Result<StoredDocument>> GetPdfAsync(string edition, PrintTurn turn, CancellationToken ct, LeafletFormat format = LeafletFormat.Sheet)
    {
        var html = await RenderAsync(edition, ct, format);
        return html.IsSuccess
            ? await press.GetAsync(KindOf(edition, format), library.Find(edition)?.Language ?? LeafletLibrary.SourceLanguage, html.Value, turn, ct)
            : html.Error;
    }

    /// <summary>What prints of this edition and format are kept as.</summary>
    public static string KindOf(string edition, LeafletFormat format) => format switch
    {
        _ when IsEasyRead(edition) => StoredDocument.LeafletEasyRead,
        LeafletFormat.Booklet => StoredDocument.LeafletBooklet,
        LeafletFormat.LargePrint => StoredDocument.LeafletLargePrint,
        _ => StoredDocument.Leaflet,
    };

    private static bool IsEasyRead(string edition) => string.Equals(edition, LeafletEdition.EasyRead, StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, object?> Parameters(params (string Name, object? Value)[] values) =>
        values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal);

    private async Task<LeafletContacts> ContactsAsync(CancellationToken ct)
    {
        var help = await others.HandleAsync([ContactKind.OtherHelp], serviceAreaId: null, ct);
        return new(await contacts.HandleAsync(ct), IsDemonstration: environment.IsMadeUp())
        {
            // One leaflet serves the whole Group: who helps in one area only stands on that area's papers
            Supporters = [.. help.Where(contact => contact.ServiceAreaId is null).Select(contact =>
                new LeafletSupporter(contact.Name, NullIfEmpty(contact.Phone), NullIfEmpty(contact.Web), NullIfEmpty(contact.About)))],
        };
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
