using Microsoft.AspNetCore.Components;
using Portal.Components.Codes;
using Portal.Components.Shared.Forms;
using Portal.Components.Shared.Messages;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Organisation;
using Portal.Core.SharedKernel;
using Portal.Navigation;

namespace Portal.Components.Organisation;

/// <summary>Gives one member of staff a place. What was typed is kept when somebody else was quicker; saving again puts it in place.</summary>
public sealed partial class PlacePage(CurrentActor current, PersonPlace places, GivePlace give, NavigationManager navigation)
{
    private Actor _actor = null!;
    private PlaceView? _place;
    private IReadOnlyList<Choice> _areas = [];
    private IReadOnlyList<Choice> _offices = [];
    private IReadOnlyList<FormError> _errors = [];

    /// <summary>Whose place.</summary>
    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm]
    private PlaceForm? Form { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _actor = await current.GetAsync();
        await LoadAsync();
        if (_place is not { } place)
        {
            navigation.NotFound();
            return;
        }

        _areas = [.. place.Areas.Select(area => new Choice(area.Id.ToString(), area.Name))];
        _offices = [.. place.Offices.Select(office => new Choice(office.Id.ToString(), office.Name))];
        Form ??= new()
        {
            AreaIds = [.. place.AreaIds.Select(id => id.ToString())],
            OfficeId = place.OfficeId?.ToString(),
            JobTitle = place.JobTitle,
            Email = place.Email,
            Version = place.Version,
        };
    }

    private async Task LoadAsync()
    {
        var place = await places.HandleAsync(Id, _actor, CancellationToken.None);
        _place = place.IsSuccess ? place.Value : null;
    }

    private async Task SaveAsync()
    {
        var form = Form!;
        var given = await give.HandleAsync(
            new(Id, form.JobTitle, form.Email, [.. (form.AreaIds ?? []).Select(IdOf)], string.IsNullOrEmpty(form.OfficeId) ? null : IdOf(form.OfficeId), form.Version),
            _actor,
            CancellationToken.None);
        if (given.IsSuccess)
        {
            navigation.NavigateTo($"{PeopleUrls.List}?done=place");
            return;
        }

        if (ReferenceEquals(given.Error, Error.Changed))
        {
            await LoadAsync();
            form.Version = _place!.Version;
        }

        _errors = CodeItemFields.ErrorsOf(given);
    }

    // What is no id names no area: the core says so beside the field
    private static Guid IdOf(string text) => Guid.TryParse(text, out var id) ? id : Guid.Empty;

    private sealed class PlaceForm
    {
        public List<string>? AreaIds { get; set; }

        public string? OfficeId { get; set; }

        public string? JobTitle { get; set; }

        public string? Email { get; set; }

        public int Version { get; set; }
    }
}
