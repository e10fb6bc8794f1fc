using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Forms;
using Portal.Components.Shared.Tables;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Cases.Queries;
using Portal.Core.SharedKernel;
using Portal.Resources;

namespace Portal.Components.Work;

/// <summary>Finding a case, for those who may.</summary>
[Authorize]
public sealed partial class FindPage
{
    private static readonly IReadOnlyList<Choice> Kinds = [.. Enum.GetValues<FindBy>().Select(by => new Choice(by.ToString(), WorkWords.Get($"By{by}")))];

    private static readonly IReadOnlyList<TableHeading> Headings =
        [.. new[] { "Case", "PersonIs", "Neighbourhood", "Received", "Status", "Officer" }.Select(key => new TableHeading(WorkWords.Get(key)))];

    private FoundCasesView? _found;
    private bool _mayOpenInEmergency;
    private string? _error;

    [SupplyParameterFromForm(FormName = "find")]
    private string? By { get; set; }

    [SupplyParameterFromForm(FormName = "find")]
    private string? Value { get; set; }

    [Inject]
    private CurrentActor Current { get; set; } = null!;

    [Inject]
    private FindCasesQuery Query { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        By ??= nameof(FindBy.Reference);
        var actor = await Current.GetAsync();
        _mayOpenInEmergency = actor.May(Permission.BreakGlass);
        if (!actor.May(Permission.FindPeople))
        {
            Navigation.NotFound();
        }
    }

    private async Task FindAsync()
    {
        var by = Enum.TryParse<FindBy>(By, out var kind) && Enum.IsDefined(kind) ? kind : FindBy.Reference;
        var answer = await Query.AskAsync(new(by, Value ?? ""), await Current.GetAsync(), CancellationToken.None);
        if (answer.IsSuccess)
        {
            _found = answer.Value;
        }
        else if (answer.Error.Kind == ErrorKind.Invalid)
        {
            _error = RefusalWords.For(answer.Error);
        }
        else
        {
            Navigation.NotFound();
        }
    }
}
