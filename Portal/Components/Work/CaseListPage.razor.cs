using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Portal.Composition.SignIn;
using Portal.Core.Cases.Queries;
using Portal.Core.Codes;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Components.Work;

/// <summary>The case list.</summary>
[Authorize]
public sealed partial class CaseListPage
{
    private CaseListState _state = new([]);
    private CaseListView? _list;
    private CaseListChoicesView? _choices;
    private CodeLists? _lists;

    [SupplyParameterFromQuery]
    private string? Status { get; set; }

    [SupplyParameterFromQuery]
    private string? Open { get; set; }

    [SupplyParameterFromQuery]
    private string? Risk { get; set; }

    [SupplyParameterFromQuery]
    private string? Strand { get; set; }

    [SupplyParameterFromQuery]
    private string? Hate { get; set; }

    [SupplyParameterFromQuery]
    private string? Area { get; set; }

    [SupplyParameterFromQuery]
    private string? Neighbourhood { get; set; }

    [SupplyParameterFromQuery]
    private string? Officer { get; set; }

    [SupplyParameterFromQuery]
    private string? From { get; set; }

    [SupplyParameterFromQuery]
    private string? To { get; set; }

    [SupplyParameterFromQuery]
    private string? Older { get; set; }

    [SupplyParameterFromQuery]
    private string? Newer { get; set; }

    [Inject]
    private CurrentActor Current { get; set; } = null!;

    [Inject]
    private CaseListQuery Query { get; set; } = null!;

    [Inject]
    private CaseListChoicesQuery ChoicesQuery { get; set; } = null!;

    [Inject]
    private CodeListStore Codes { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var actor = await Current.GetAsync();
        _state = new(new(StringComparer.Ordinal)
        {
            ["status"] = Status,
            ["open"] = Open,
            ["risk"] = Risk,
            ["strand"] = Strand,
            ["hate"] = Hate,
            ["area"] = Area,
            ["neighbourhood"] = Neighbourhood,
            ["officer"] = Officer,
            ["from"] = From,
            ["to"] = To,
        });
        var choices = await ChoicesQuery.AskAsync(actor, CancellationToken.None);
        var list = await Query.AskAsync(new(_state.Filter) { OlderThan = PageKey.Parse(Older), NewerThan = PageKey.Parse(Newer) }, actor, CancellationToken.None);
        if (!choices.IsSuccess || !list.IsSuccess)
        {
            Navigation.NotFound();
            return;
        }

        _lists = await Codes.GetAsync(CancellationToken.None);
        (_choices, _list) = (choices.Value, list.Value);
    }
}
