using Microsoft.AspNetCore.Components;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Cases.Queries;
using Portal.Core.Codes;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Components.Cases.Sections;

/// <summary>The base of the pages that show one part of a case: loads that part only, with its own look, or is not there.</summary>
/// <typeparam name="T">The part.</typeparam>
public abstract class SectionPage<T> : ComponentBase
    where T : class
{
    /// <summary>HI-yyyy-nnnnnn.</summary>
    [Parameter]
    public string Reference { get; set; } = "";

    /// <summary>The part; null when it is not there for this person.</summary>
    protected T? View { get; private set; }

    /// <summary>The words for codes.</summary>
    protected CodeLists Lists { get; private set; } = null!;

    [Inject]
    private CurrentActor Current { get; set; } = null!;

    [Inject]
    private CaseByReference Cases { get; set; } = null!;

    [Inject]
    private CodeListStore Codes { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <summary>Reads the part.</summary>
    protected abstract Task<Result<T>> ReadAsync(Guid caseId, Actor actor);

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var actor = await Current.GetAsync();
        var address = await Cases.AskAsync(Reference, actor, CancellationToken.None);
        var answer = address.IsSuccess ? await ReadAsync(address.Value.CaseId, actor) : null;
        if (answer is not { IsSuccess: true })
        {
            Navigation.NotFound();
            return;
        }

        Lists = await Codes.GetAsync(CancellationToken.None);
        View = answer.Value;
    }
}
