using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Tables;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Cases.Queries;
using Portal.Navigation;
using Portal.Resources;

namespace Portal.Components.Work;

/// <summary>The team's work, for those who allocate cases (5.3(d)).</summary>
[Authorize]
public sealed partial class TeamWorkPage
{
    private static readonly IReadOnlyList<TableHeading> OfficerHeadings =
        [new(WorkWords.Get("Officer")), .. new[] { "Late", "DueToday", "ThisWeek", "TeamOpen" }.Select(key => new TableHeading(WorkWords.Get(key), Numeric: true))];

    private static readonly IReadOnlyList<TableHeading> DueHeadings =
        [.. new[] { "Case", "What", "Due", "Risk", "Neighbourhood" }.Select(key => new TableHeading(WorkWords.Get(key)))];

    private TeamWorkView? _team;
    private bool _everywhere;

    [Inject]
    private CurrentActor Current { get; set; } = null!;

    [Inject]
    private TeamWorkQuery Query { get; set; } = null!;

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

        _everywhere = actor.ReachOf(Permission.AllocateCases).HasFlag(Reach.Everywhere);
        _team = answer.Value;
    }

    private static string NameOf(TeamOfficerView officer) => officer.OfficerId is null ? WorkWords.Get("TeamPool") : officer.Name;

    private static string PartOf(TeamOfficerView officer) => officer.OfficerId is { } id ? $"of-{id:N}" : "of-pool";

    private static string OpenCasesOf(TeamOfficerView officer) => officer.OfficerId is { } id
        ? WorkUrls.CasesWith([new("open", "yes"), new("officer", id.ToString())])
        : WorkUrls.Pool;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
