using Microsoft.AspNetCore.Components;
using Portal.Components.Codes;
using Portal.Components.Shared.Forms;
using Portal.Components.Shared.Messages;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Prevention;
using Portal.Core.Prevention.Library;
using Portal.Core.SharedKernel;
using Portal.Navigation;

namespace Portal.Components.Prevention.Library;

/// <summary>Shows one item of the library; here it is put on record as given, and those who keep the library offer and withdraw it.</summary>
public sealed partial class LiteratureItemPage(
    CurrentActor current, FindLiteratureItem find, OfferLiterature offer, WithdrawLiterature withdraw, GiveLiterature give,
    FindReportingCentres centres, NavigationManager navigation)
{
    private static readonly Dictionary<string, (string Title, string Text)> _notices = new(StringComparer.Ordinal)
    {
        ["draft"] = ("SavedTitle", "SavedDraft"),
        ["saved"] = ("SavedTitle", "SavedText"),
        ["offered"] = ("OfferedTitle", "OfferedText"),
        ["given"] = ("GivenDoneTitle", "GivenDoneText"),
        ["withdrawn"] = ("WithdrawnTitle", "WithdrawnText"),
    };

    private Actor _actor = null!;
    private LiteratureDetails? _details;
    private IReadOnlyList<FormError> _errors = [];
    private (string Title, string Text)? _notice;
    private Choice[] _offices = [];

    /// <summary>The item.</summary>
    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm]
    private ActForm? Form { get; set; }

    [SupplyParameterFromForm(FormName = "give-literature")]
    private GiveFields? Give { get; set; }

    [SupplyParameterFromQuery]
    private string? Done { get; set; }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        _actor = await current.GetAsync();
        var details = await find.HandleAsync(Id, _actor, CancellationToken.None);
        if (!details.IsSuccess)
        {
            navigation.NotFound();
            return;
        }

        _details = details.Value;
        if (_actor.May(Permission.IssueLeaflets))
        {
            _offices = [.. (await centres.HandleAsync(CancellationToken.None)).Select(centre => new Choice(centre.Id.ToString(), centre.Place.Name))];
            Give ??= new() { IssueId = Guid.CreateVersion7(), OfficeId = _actor.OfficeId?.ToString(), Copies = "1" };
        }

        _notice = Done is not null && _notices.TryGetValue(Done, out var notice) ? notice : null;
    }

    private async Task OfferAsync() => Answer(await offer.HandleAsync(Id, Form!.Version, _actor, CancellationToken.None), "offered");

    private async Task WithdrawAsync() => Answer(await withdraw.HandleAsync(Id, Form!.Version, Form.Why, _actor, CancellationToken.None), "withdrawn");

    private async Task GiveAsync()
    {
        var form = Give!;
        Answer(
            await give.HandleAsync(
                new(
                    form.IssueId, Id, Enum.TryParse<LiteratureOccasion>(form.Occasion, out var occasion) ? occasion : null,
                    Guid.TryParse(form.OfficeId, out var office) ? office : null, CodeItemFields.Number(form.Copies)),
                _actor, CancellationToken.None),
            "given");
    }

    private void Answer(Result result, string done)
    {
        if (result.IsSuccess)
        {
            navigation.NavigateTo(LibraryUrls.After(Id, done));
            return;
        }

        _notice = null;
        _errors = CodeItemFields.ErrorsOf(result);
    }

    private sealed class ActForm
    {
        public int Version { get; set; }

        public string? Why { get; set; }
    }
}
