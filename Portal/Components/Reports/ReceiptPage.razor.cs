using Microsoft.AspNetCore.Components;
using Portal.Composition.SignIn;
using Portal.Core.Cases.Receipts;
using Portal.Core.Prevention.Leaflet;
using Portal.Navigation;

namespace Portal.Components.Reports;

/// <summary>The receipt of one's own report. Somebody else's is not there.</summary>
public partial class ReceiptPage(CurrentActor current, MyReceipts receipts, LeafletLibrary leaflets, NavigationManager navigation)
{
    private ReceiptView? _receipt;
    private string _leafletHref = ReportUrls.Leaflet(LeafletLibrary.SourceLanguage);
    private string _leafletName = "";

    /// <summary>The report.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var found = await current.FindAsync() is { } actor ? await receipts.OfAsync(actor, Id, CancellationToken.None) : null;
        if (found is not { IsSuccess: true })
        {
            navigation.NotFound();
            return;
        }

        _receipt = found.Value;
        // Where there is no leaflet in their language yet, the English one is better than none
        var leaflet = leaflets.Find(_receipt.Language) ?? leaflets.Source;
        _leafletHref = ReportUrls.Leaflet(leaflet.Language);
        _leafletName = leaflet.EnglishName;
    }
}
