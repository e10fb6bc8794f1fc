using Microsoft.AspNetCore.Components;
using Portal.Components.Codes;
using Portal.Components.Shared.Forms;
using Portal.Components.Shared.Messages;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Codes;
using Portal.Core.Prevention.Library;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Codes;
using Portal.Core.SharedKernel.Time;
using Portal.Navigation;
using Portal.Resources;

namespace Portal.Components.Prevention.Library;

/// <summary>One contact that is printed: its words, and who vouches for it until when.</summary>
public sealed partial class ContactPage(
    CurrentActor current, ListContacts list, KeepContact keep, CheckContact check, CodeListStore codes, UkClock clock, NavigationManager navigation)
{
    private static readonly Choice[] _kinds =
        [.. Enum.GetValues<ContactKind>().Select(kind => new Choice(kind.ToString(), LibraryWords.Of(kind), LibraryWords.Get($"Kind{kind}Hint")))];

    private Actor _actor = null!;
    private ContactView? _kept;
    private CodeLists? _lists;
    private DateOnly _today;
    private bool _clash;
    private Choice[] _areas = [];
    private IReadOnlyList<FormError> _errors = [];

    /// <summary>The contact; none for a new one.</summary>
    [Parameter]
    public Guid? Id { get; set; }

    [SupplyParameterFromForm(FormName = "keep-contact")]
    private ContactForm? Form { get; set; }

    [SupplyParameterFromForm(FormName = "check-contact")]
    private CheckForm? Check { get; set; }

    [SupplyParameterFromQuery]
    private string? Done { get; set; }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        _actor = await current.GetAsync();
        _today = clock.Today;
        if (!KeepContact.MayKeep(_actor) || (Id is not null && !await LoadAsync()))
        {
            navigation.NotFound();
            return;
        }

        _areas = [.. (await list.AreasAsync(CancellationToken.None)).Select(area => new Choice(area.Id.ToString(), area.Name))];
        _lists = await codes.GetAsync(CancellationToken.None);
        Check ??= new() { DueOn = DateParts.From(_today.AddMonths(PublicContact.UsualCheckMonths)) };
        Form ??= _kept is null ? new() { Id = Guid.CreateVersion7(), Active = true } : Filled(_kept.Contact);
    }

    private static ContactForm Filled(PublicContact contact) => new()
    {
        Id = contact.Id,
        Version = contact.Version,
        Kind = contact.Kind.ToString(),
        Name = contact.Name,
        Phone = contact.Phone,
        Web = contact.Web,
        Hours = contact.Hours,
        About = contact.About,
        Strands = [.. contact.Strands],
        ServiceAreaId = contact.ServiceAreaId?.ToString(),
        Active = contact.Active,
    };

    private async Task<bool> LoadAsync()
    {
        var contacts = await list.HandleAsync(_actor, CancellationToken.None);
        _kept = contacts.IsSuccess ? contacts.Value.FirstOrDefault(view => view.Contact.Id == Id) : null;
        return _kept is not null;
    }

    private async Task SaveAsync()
    {
        var form = Form!;
        await AnswerAsync(
            await keep.HandleAsync(
                new(
                    Id ?? form.Id, Id is null ? null : form.Version ?? -1, Enum.TryParse<ContactKind>(form.Kind, out var kind) ? kind : null, form.Name, form.Phone, form.Web,
                    form.Hours, form.About, form.Strands ?? [], Guid.TryParse(form.ServiceAreaId, out var area) ? area : null, form.Active),
                _actor, CancellationToken.None),
            "saved");
    }

    private async Task CheckAsync() =>
        await AnswerAsync(await check.HandleAsync(new(Id ?? Guid.Empty, Check!.Version, Check.DueOn?.ToDate()), _actor, CancellationToken.None), "checked");

    private async Task AnswerAsync(Result<PublicContact> result, string done)
    {
        if (result.IsSuccess)
        {
            navigation.NavigateTo(LibraryUrls.ContactAfter(result.Value.Id, done));
            return;
        }

        _clash = ReferenceEquals(result.Error, Error.Changed);
        if (_clash && await LoadAsync())
        {
            Form!.Version = _kept!.Contact.Version;
        }

        _errors = _clash ? [new(null, LibraryWords.Get("ClashTitle"))] : CodeItemFields.ErrorsOf(result);
    }

    private string? Of(string field) => CodeItemFields.ErrorOf(_errors, field);

    private sealed class ContactForm
    {
        public Guid Id { get; set; }

        public int? Version { get; set; }

        public string? Kind { get; set; }

        public string? Name { get; set; }

        public string? Phone { get; set; }

        public string? Web { get; set; }

        public string? Hours { get; set; }

        public string? About { get; set; }

        public List<string>? Strands { get; set; } = [];

        public string? ServiceAreaId { get; set; }

        public bool Active { get; set; }
    }

    private sealed class CheckForm
    {
        public int Version { get; set; }

        public DateParts? DueOn { get; set; } = new();
    }
}
