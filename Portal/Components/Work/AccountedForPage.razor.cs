using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Tables;
using Portal.Composition.SignIn;
using Portal.Core.Reports;
using Portal.Core.Reports.Queries;
using Portal.Resources;

namespace Portal.Components.Work;

/// <summary>Every report accounted for (5.3(a)).</summary>
[Authorize]
public sealed partial class AccountedForPage
{
    private static readonly IReadOnlyList<TableHeading> Headings =
        [.. new[] { "DraftBy", "DraftStarted", "DraftSaved", "DraftUntil" }.Select(key => new TableHeading(WorkWords.Get(key)))];

    private ReportAccount? _account;
    private IReadOnlyList<DraftSummary> _drafts = [];

    [Inject]
    private CurrentActor Current { get; set; } = null!;

    [Inject]
    private EveryReportAccountedFor Query { get; set; } = null!;

    [Inject]
    private UnsubmittedDrafts Drafts { get; set; } = null!;

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

        _drafts = await Drafts.ListAsync(actor, 0, CancellationToken.None);
        _account = answer.Value;
    }
}
