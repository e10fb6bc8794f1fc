using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Forms;
using Portal.Components.Shared.Messages;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Prevention.Contacts;
using Portal.Core.SharedKernel;
using Portal.Navigation;
using Portal.Resources;

namespace Portal.Components.Prevention.Offices;

/// <summary>Changes one office. When somebody else was quicker, what is stored now stands above what was typed, and nothing typed is lost.</summary>
public sealed partial class OfficePage(CurrentActor current, ListOffices offices, ChangeOffice change, NavigationManager navigation)
{
    private Actor _actor = null!;
    private OfficeView? _office;
    private bool _clash;
    private IReadOnlyList<FormError> _errors = [];

    /// <summary>The office.</summary>
    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm]
    private OfficeForm? Form { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _actor = await current.GetAsync();
        await LoadAsync();
        if (_office is not { } office)
        {
            navigation.NotFound();
            return;
        }

        Form ??= new()
        {
            Phone = office.Phone,
            Hours = office.OpeningHours,
            Address = office.Address,
            CheckedBy = office.CheckedBy,
            CheckedOn = office.CheckedOn is { } on ? DateParts.From(on) : new(),
            Version = office.Version,
        };
    }

    private async Task LoadAsync()
    {
        var all = await offices.HandleAsync(_actor, CancellationToken.None);
        _office = all.IsSuccess ? all.Value.FirstOrDefault(office => office.Id == Id) : null;
    }

    private async Task SaveAsync()
    {
        var form = Form!;
        var changed = await change.HandleAsync(
            new(Id, form.Phone, form.Hours, form.Address, form.CheckedOn.ToDate(), form.CheckedBy, form.Version), _actor, CancellationToken.None);
        if (changed.IsSuccess)
        {
            navigation.NavigateTo($"{LeafletUrls.Offices}?saved={Id}{(changed.Value.RecallId is { } recall ? $"&recall={recall}" : null)}");
            return;
        }

        _clash = ReferenceEquals(changed.Error, Error.Changed);
        if (_clash)
        {
            await LoadAsync();
            form.Version = _office!.Version;
        }

        _errors = _clash ? [new(null, AdminWords.Get("ClashTitle"))] : LeafletChoices.Errors(changed);
    }

    private sealed class OfficeForm
    {
        public string? Phone { get; set; }

        public string? Hours { get; set; }

        public string? Address { get; set; }

        public string? CheckedBy { get; set; }

        public DateParts CheckedOn { get; set; } = new();

        public int Version { get; set; }
    }
}
