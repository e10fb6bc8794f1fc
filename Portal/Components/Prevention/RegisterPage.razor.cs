using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Forms;
using Portal.Components.Shared.Tables;
using Portal.Composition.SignIn;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.Prevention.Register;
using Portal.Core.SharedKernel.Time;
using Portal.Resources;

namespace Portal.Components.Prevention;

/// <summary>Shows the register and sets the sign-ups of a period against the leaflets given; without dates, of this month.</summary>
public sealed partial class RegisterPage(
    CurrentActor current, LeafletRegister register, CountLeaflets count, ListLeafletStock stock, LeafletLibrary library, UkClock clock)
{
    private const int MostNamed = 200;

    private static readonly TableHeading[] _officeHeadings =
    [
        new(LeafletWords.Get("Office")), new(LeafletWords.Get("ColumnSignUps"), Numeric: true), new(LeafletWords.Get("ColumnWith"), Numeric: true),
        new(LeafletWords.Get("KindRefused"), Numeric: true), new(LeafletWords.Get("ColumnWithout"), Numeric: true),
    ];

    private RegisterState _state = new([]);
    private RegisterChoices _choices = new([], []);
    private LeafletRegisterPage? _page;
    private LeafletCounts? _counts;
    private DateOnly _today;

    [SupplyParameterFromQuery]
    private string? About { get; set; }

    [SupplyParameterFromQuery]
    private string? Kind { get; set; }

    [SupplyParameterFromQuery]
    private string? Language { get; set; }

    [SupplyParameterFromQuery]
    private string? Office { get; set; }

    [SupplyParameterFromQuery]
    private string? Reference { get; set; }

    [SupplyParameterFromQuery]
    private string? From { get; set; }

    [SupplyParameterFromQuery]
    private string? To { get; set; }

    [SupplyParameterFromQuery]
    private Guid? OlderThan { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _today = clock.Today;
        _state = new(RegisterState.QueryOf(About, Kind, Language, Office, Reference, From, To));
        var actor = await current.GetAsync();
        var page = await register.PageAsync(_state.Filter, OlderThan, actor, CancellationToken.None);
        var counts = await count.HandleAsync(_state.CountFrom(_today), _state.CountTo(_today), _state.Filter.OfficeId, actor, CancellationToken.None);
        var offices = await stock.HandleAsync(actor, CancellationToken.None);
        if (!page.IsSuccess || !counts.IsSuccess || !offices.IsSuccess)
        {
            Navigation.NotFound();
            return;
        }

        _choices = new(LeafletChoices.Languages(library), [.. offices.Value.Offices.Select(o => new Choice(o.Id.ToString(), o.Name))]);
        (_page, _counts) = (page.Value, counts.Value);
    }

    private static string CoverageWords(LeafletCoverage coverage) => coverage.SignUps == 0
        ? LeafletWords.Get("NoSignUps")
        : LeafletWords.Get(
            "Coverage", LeafletWords.Number(coverage.SignUps), LeafletWords.Number(coverage.WithLeaflet), LeafletWords.Number(coverage.Refused), LeafletWords.Number(coverage.Without.Count));
}
