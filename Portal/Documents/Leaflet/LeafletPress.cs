using Portal.Composition.Settings;
using Portal.Core.Prevention;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;
using Portal.Documents.Printing;
using Portal.Documents.Shell;

namespace Portal.Documents.Leaflet;

/// <summary>Makes the leaflet of a language from its words, the offices on record and the time standards in force (policy 5.4(c)).</summary>
[Core.Policy.PolicyClause("5.4(c)")]
public sealed class LeafletPress(
    LeafletLibrary library, FindLeafletContacts contacts, DocumentHtml documents, DocumentPress press, ServiceStandards standards, UkClock clock, IHostEnvironment environment)
{
    /// <summary>What the leaflet of this language says now; none for a language that there is no leaflet in.</summary>
    public async Task<LeafletModel?> FindModelAsync(string language, CancellationToken ct)
    {
        if (library.Find(language) is not { } content)
        {
            return null;
        }

        var places = await contacts.HandleAsync(ct);
        return new LeafletModel(
            content,
            new LeafletContacts(places, IsDemonstration: environment.IsMadeUp()),
            LeafletStandards.InForce(standards, clock.Today),
            library.IsDraft(content),
            [.. library.All.Where(other => other != content).Select(other => new LeafletLanguage(other.Language, other.Direction, other.NativeName))]);
    }

    /// <summary>The leaflet on paper as HTML, with the version that its print is stored under.</summary>
    public async Task<Result<SelfContainedHtml>> RenderAsync(string language, CancellationToken ct)
    {
        if (await FindModelAsync(language, ct) is not { } model)
        {
            return Error.NotFound;
        }

        return await documents.RenderAsync<LeafletDocument>(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(LeafletDocument.Model)] = model,
            [nameof(LeafletDocument.Mode)] = DocumentMode.Print,
        });
    }

    /// <summary>The leaflet as PDF, from the store.</summary>
    public Task<Result<StoredDocument>> GetPdfAsync(string language, CancellationToken ct) => GetPdfAsync(language, PrintTurn.Person, ct);

    /// <summary>The same, in the line of those who wait at a screen or in that of a batch.</summary>
    public async Task<Result<StoredDocument>> GetPdfAsync(string language, PrintTurn turn, CancellationToken ct)
    {
        var html = await RenderAsync(language, ct);
        return html.IsSuccess
            ? await press.GetAsync(StoredDocument.Leaflet, library.Find(language)!.Language, html.Value, turn, ct)
            : html.Error;
    }
}
