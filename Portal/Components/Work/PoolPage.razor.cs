using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Tables;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Cases.Queries;
using Portal.Core.Codes;
using Portal.Core.SharedKernel.Codes;
using Portal.Resources;

namespace Portal.Components.Work;

/// <summary>The pool (5.5.1(a)).</summary>
[Authorize]
public sealed partial class PoolPage
{
    private static readonly IReadOnlyList<TableHeading> Headings =
        [.. new[] { "Case", "Due", "Victim", "Strands", "Neighbourhood", "Waits", "Next" }.Select(key => new TableHeading(WorkWords.Get(key)))];

    private PoolView? _pool;
    private CodeLists? _lists;
    private bool _mayAllocate;
    private bool _mayTake;

    [Inject]
    private CurrentActor Current { get; set; } = null!;

    [Inject]
    private PoolQuery Query { get; set; } = null!;

    [Inject]
    private CodeListStore Codes { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var actor = await Current.GetAsync();
        var answer = await Query.AskAsync(actor, CancellationToken.None);
        if (!answer.IsSuccess)
        {
            Navigation.NotFound();
            return;
        }

        _lists = await Codes.GetAsync(CancellationToken.None);
        _mayAllocate = actor.May(Permission.AllocateCases);
        _mayTake = actor.May(Permission.TakeFromPool);
        _pool = answer.Value;
    }
}
