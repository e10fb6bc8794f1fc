using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Forms;
using Portal.Composition.SignIn;
using Portal.Core.Auditing;
using Portal.Core.Organisation;
using Portal.Core.Persistence.Jobs;
using Portal.Jobs;
using Portal.Resources;

namespace Portal.Components.Auditing;

/// <summary>Shows a page of the trail and how the proof of last night went.</summary>
public sealed partial class TrailPage(CurrentActor current, ReadTrail trail, StaffNames staff, JobLedger jobs)
{
    private static readonly Choice[] _kinds = [.. Enum.GetValues<AuditKind>().Select(kind => new Choice(kind.ToString(), TrailWords.Of(kind)))];

    private TrailState _state = new([]);
    private IReadOnlyList<Choice> _people = [];
    private TrailPageView? _page;
    private string _proof = "";

    [SupplyParameterFromQuery]
    private string? Kind { get; set; }

    [SupplyParameterFromQuery]
    private string? Action { get; set; }

    [SupplyParameterFromQuery]
    private string? Person { get; set; }

    [SupplyParameterFromQuery]
    private string? Reference { get; set; }

    [SupplyParameterFromQuery]
    private string? From { get; set; }

    [SupplyParameterFromQuery]
    private string? To { get; set; }

    [SupplyParameterFromQuery]
    private long? Before { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string PersonName => _people.FirstOrDefault(person => person.Value == Person)?.Text ?? "";

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _state = new(TrailState.QueryOf(Kind, Action, Person, Reference, From, To));
        var actor = await current.GetAsync();
        var page = await trail.PageAsync(_state.Filter, Before, actor, CancellationToken.None);
        if (!page.IsSuccess)
        {
            Navigation.NotFound();
            return;
        }

        _people = [.. (await staff.AllAsync(actor, CancellationToken.None)).Select(person => new Choice(person.Id.ToString(), person.Name))];
        _proof = await jobs.FindAsync(ProveTrail.JobName, CancellationToken.None) is { EndedAt: not null } row ? row.Note : TrailWords.Get("ProofNone");
        _page = page.Value;
    }
}
