using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Portal.Composition.SignIn;
using Portal.Core.Cases.Queries;

namespace Portal.Components.Work;

/// <summary>My work.</summary>
[Authorize]
public sealed partial class MyWorkPage
{
    private MyWorkView? _work;

    [Inject]
    private CurrentActor Current { get; set; } = null!;

    [Inject]
    private MyWorkQuery Query { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var answer = await Query.AskAsync(await Current.GetAsync(), CancellationToken.None);
        if (answer.IsSuccess)
        {
            _work = answer.Value;
        }
        else
        {
            Navigation.NotFound();
        }
    }

    private static (string Id, string Words, IReadOnlyList<WorkItemView> Items)[] Groups(MyWorkView work) =>
    [
        ("decide", "ToDecide", work.ToDecide),
        ("late", "Late", work.Late),
        ("today", "DueToday", work.DueToday),
        ("week", "ThisWeek", work.ThisWeek),
        ("later", "Later", work.Later),
        ("waiting", "Waiting", work.WaitingForOthers),
    ];
}
