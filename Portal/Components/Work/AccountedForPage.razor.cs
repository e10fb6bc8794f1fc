using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Tables;
using Portal.Composition.SignIn;
using Portal.Core.Persistence.Jobs;
using Portal.Core.Reports;
using Portal.Core.Reports.Queries;
using Portal.Core.SharedKernel.Time;
using Portal.Jobs;
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
    private JobRow? _night;
    private bool _nightIsLate;

    [Inject]
    private CurrentActor Current { get; set; } = null!;

    [Inject]
    private EveryReportAccountedFor Query { get; set; } = null!;

    [Inject]
    private UnsubmittedDrafts Drafts { get; set; } = null!;

    [Inject]
    private JobLedger Jobs { get; set; } = null!;

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
        _night = await Jobs.FindAsync(ProveReportsAccountedFor.JobName, CancellationToken.None);
        _nightIsLate = NightlyState.IsLate(_night, answer.Value.CheckedAt);
        _account = answer.Value;
    }

    private static string NightWords(JobRow? night) => night is { EndedAt: { } ended }
        ? night.Result switch
        {
            JobResult.Sound => WorkWords.Get("AccountNightSound", UkText.DateAndTime(ended), night.Note),
            JobResult.Found => WorkWords.Get("AccountNightFound", UkText.DateAndTime(ended), night.Note),
            _ => WorkWords.Get("AccountNightFailed", UkText.DateAndTime(ended)),
        }
        : WorkWords.Get("AccountNightNone");
}
