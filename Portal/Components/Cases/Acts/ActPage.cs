using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Forms;
using Portal.Components.Shared.Messages;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Cases.Queries;
using Portal.Core.Codes;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Codes;
using Portal.Navigation;
using Portal.Resources;

namespace Portal.Components.Cases.Acts;

/// <summary>
/// The base of the pages on which something is done with a case: plain forms sent over HTTP, so that nothing typed depends on a circuit.
/// Loads the case, says when the act is not possible now, shows refusals beside their fields with everything that was typed, and leads
/// back to the case when it is done.
/// </summary>
public abstract class ActPage : ComponentBase
{
    /// <summary>HI-yyyy-nnnnnn.</summary>
    [Parameter]
    public string Reference { get; set; } = "";

    /// <summary>The case as this person may see it; null until loaded, and when it is not there for this person.</summary>
    public CasePageView? Case { get; private set; }

    /// <summary>The words for codes.</summary>
    public CodeLists Lists { get; private set; } = null!;

    /// <summary>What was refused at the last attempt.</summary>
    public IReadOnlyList<FormError> Refusals { get; private set; } = [];

    /// <summary>Whether this person may do this with the case as it stands.</summary>
    public bool IsPossible { get; private set; }

    [Inject]
    private CurrentActor Current { get; set; } = null!;

    [Inject]
    private CaseByReference Cases { get; set; } = null!;

    [Inject]
    private CasePageQuery Pages { get; set; } = null!;

    [Inject]
    private CodeListStore Codes { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <summary>Who acts.</summary>
    protected Actor Actor { get; private set; } = null!;

    /// <summary>The identity bar.</summary>
    protected CaseHeaderView Header => Case!.Header;

    /// <summary>Whether the act is offered, by what the case page says that this person may do.</summary>
    protected abstract bool Offers(CasePageView view);

    /// <summary>Loads what the form needs beside the case, and fills it the first time.</summary>
    protected virtual Task PrepareAsync() => Task.CompletedTask;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        Actor = await Current.GetAsync();
        var address = await Cases.AskAsync(Reference, Actor, CancellationToken.None);
        if (!address.IsSuccess || !await LoadAsync(address.Value.CaseId))
        {
            Navigation.NotFound();
            return;
        }

        if (IsPossible)
            await PrepareAsync();
    }

    /// <summary>Reads the case again, for showing what a colleague has changed.</summary>
    protected async Task<bool> LoadAsync(Guid caseId)
    {
        var page = await Pages.AskAsync(caseId, Actor, CancellationToken.None);
        if (!page.IsSuccess)
            return false;
        Lists = await Codes.GetAsync(CancellationToken.None);
        Case = page.Value;
        IsPossible = Offers(page.Value);
        return true;
    }

    /// <summary>Leads to the case page with a notice when done, else shows why not.</summary>
    /// <param name="result">What the verb answered.</param>
    /// <param name="act">The notice.</param>
    /// <param name="reference">The case to go to; this one when not given.</param>
    protected void Finish(Result result, string act, string? reference = null)
    {
        if (result.IsSuccess)
        {
            Navigation.NavigateTo(CaseUrls.After(reference ?? Header.Reference, act));
        }
        else if (result.Error.Kind == ErrorKind.NotFound)
        {
            Navigation.NotFound();
        }
        else
        {
            Refusals = [.. result.Errors.Select(error => new FormError(FieldOf(error), WordsOf(error)))];
        }
    }

    /// <summary>The id of the field that a refusal stands beside; null for the whole form.</summary>
    protected virtual string? FieldOf(Error error) => error.Field;

    /// <summary>A refusal in words. A page with several choices says which one is missing.</summary>
    protected virtual string WordsOf(Error error) => RefusalWords.For(error);

    /// <summary>The refusal of a field in words; null where nothing is wrong.</summary>
    protected string? Wrong(string field) =>
        Refusals.FirstOrDefault(error => string.Equals(error.FieldId, field, StringComparison.Ordinal))?.Text;

    /// <summary>The answers that a list offers.</summary>
    protected IReadOnlyList<Choice> Offered(string list) =>
        [.. Lists.Of(list).Offered.Select(item => new Choice(item.Code, item.Words, item.Definition.Length > 0 ? item.Definition : null))];
}
