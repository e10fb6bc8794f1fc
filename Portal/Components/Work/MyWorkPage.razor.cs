using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Cases.Queries;

namespace Portal.Components.Work;

/// <summary>My work.</summary>
[Authorize]
public sealed partial class MyWorkPage
{
    private MyWorkView? _work;
    private bool _decides;

    [Inject]
    private CurrentActor Current { get; set; } = null!;

    [Inject]
    private MyWorkQuery Query { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var actor = await Current.GetAsync();
        _decides = actor.May(Permission.ApproveClosing) || actor.May(Permission.LinkReports);
        var answer = await Query.AskAsync(actor, CancellationToken.None);
        if (answer.IsSuccess)
        {
            _work = answer.Value;
        }
        else
        {
            Navigation.NotFound();
        }
    }

    // The counts above say what is empty; that nothing is late is worth a sentence
    private static bool Shows(string id, IReadOnlyList<WorkItemView> items) => items.Count > 0 || id == "late";

    // Whoever decides nothing is not told again and again that nothing waits for a decision
    private IEnumerable<(string Id, string Words, IReadOnlyList<WorkItemView> Items)> Groups(MyWorkView work) =>
    [
        .. _decides ? new[] { ("decide", "ToDecide", work.ToDecide) } : [],
        ("late", "Late", work.Late),
        ("today", "DueToday", work.DueToday),
        ("week", "ThisWeek", work.ThisWeek),
        ("later", "Later", work.Later),
        ("waiting", "Waiting", work.WaitingForOthers),
    ];
}
