using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using Portal.Components.Shared.Forms;
using Portal.Components.Shared.Messages;
using Portal.Components.Shared.Tables;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.Prevention.Register;
using Portal.Documents.Leaflet;
using Portal.Navigation;
using Portal.Resources;

namespace Portal.Components.Prevention;

/// <summary>Shows the piles of leaflets and records what happens to them. A pile that is chosen stands in the address and fills the form.</summary>
public sealed partial class StockPage(
    CurrentActor current, ListLeafletStock list, MoveLeafletStock move, LeafletDesk desk, LeafletLibrary library, NavigationManager navigation)
{
    private static readonly TableHeading[] _headings =
    [
        new(LeafletWords.Get("Where")), new(LeafletWords.Get("ColumnPrint")), new(LeafletWords.Get("Quantity"), Numeric: true),
        new(LeafletWords.Get("Counted")), new(AdminWords.Get("ColumnChange")),
    ];

    private Actor _actor = null!;
    private LeafletStockView? _stock;
    private LeafletPile? _chosen;
    private IReadOnlyList<Choice> _offices = [];
    private IReadOnlyList<Choice> _languages = [];
    private IReadOnlyList<FormError> _errors = [];

    [SupplyParameterFromForm]
    private MoveForm? Form { get; set; }

    [SupplyParameterFromQuery]
    private string? Saved { get; set; }

    [SupplyParameterFromQuery]
    private string? Pile { get; set; }

    [SupplyParameterFromQuery]
    private Guid? Office { get; set; }

    [SupplyParameterFromQuery]
    private string? Place { get; set; }

    [SupplyParameterFromQuery]
    private string? Format { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _actor = await current.GetAsync();
        var stock = await list.HandleAsync(_actor, CancellationToken.None);
        if (!stock.IsSuccess)
        {
            navigation.NotFound();
            return;
        }

        _stock = stock.Value;
        _offices = [.. _stock.Offices.Select(o => new Choice(o.Id.ToString(), o.Name))];
        _languages = LeafletChoices.Languages(library);
        _chosen = _stock.Piles.FirstOrDefault(v => v.Pile.Copy.DocumentVersion == Pile && v.Pile.OfficeId == Office && v.Pile.Place == (Place ?? "") && v.Pile.Copy.Format == Format)?.Pile;
        Form ??= new()
        {
            Id = Guid.CreateVersion7(),
            Kind = (_chosen is null ? StockMoveKind.Sent : StockMoveKind.Counted).ToString(),
            OfficeId = (_chosen?.OfficeId ?? _actor.OfficeId)?.ToString(),
            Place = _chosen?.Place,
            Language = _chosen?.Copy.Language ?? LeafletLibrary.SourceLanguage,
            Format = _chosen?.Copy.Format ?? LeafletFormats.NameOf(LeafletFormat.Sheet),
            DocumentVersion = _chosen?.Copy.DocumentVersion,
        };
    }

    private async Task MoveAsync()
    {
        var form = Form!;
        var kind = LeafletChoices.Read<StockMoveKind>(form.Kind);
        var language = form.Format == LeafletEdition.EasyRead ? LeafletLibrary.SourceLanguage : form.Language;
        var request = new MoveLeafletStockRequest(
            form.Id, kind, Guid.TryParse(form.OfficeId, out var office) ? office : null, form.Place, language, form.Format ?? "", LeafletChoices.Number(form.Quantity))
        {
            DocumentVersion = form.DocumentVersion ?? "",
            Print = kind == StockMoveKind.Sent ? await desk.DescribeAsync(form.Language, form.Format, CancellationToken.None) : null,
        };
        var moved = await move.HandleAsync(request, _actor, CancellationToken.None);
        if (moved.IsSuccess)
        {
            navigation.NavigateTo($"{LeafletUrls.Stock}?saved={moved.Value.Id}");
            return;
        }

        _errors = LeafletChoices.Errors(moved);
    }

    private static string HrefOf(LeafletPile pile) => QueryHelpers.AddQueryString(LeafletUrls.Stock, new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["pile"] = pile.Copy.DocumentVersion,
        ["office"] = pile.OfficeId.ToString(),
        ["place"] = pile.Place,
        ["format"] = pile.Copy.Format,
    });

    private sealed class MoveForm
    {
        public Guid Id { get; set; }

        public string? Kind { get; set; }

        public string? OfficeId { get; set; }

        public string? Place { get; set; }

        public string? Language { get; set; }

        public string? Format { get; set; }

        public string? Quantity { get; set; }

        public string? DocumentVersion { get; set; }
    }
}
