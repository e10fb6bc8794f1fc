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
using Portal.Navigation;
using Portal.Resources;

namespace Portal.Components.Prevention.Library;

/// <summary>The form about an item of the library. When somebody else was quicker, what is stored stands above what was typed.</summary>
public sealed partial class LiteratureEditPage(
    CurrentActor current, FindLiteratureItem find, KeepLiterature keep, CodeListStore codes, NavigationManager navigation)
{
    private static readonly Choice[] _kinds =
    [
        new(nameof(LiteratureKind.File), LibraryWords.Get("KindFile"), Reveals: true),
        new(nameof(LiteratureKind.Link), LibraryWords.Get("KindLink"), Reveals: true),
    ];

    private Actor _actor = null!;
    private CodeLists? _lists;
    private LiteratureItem? _kept;
    private string _fileName = "";
    private bool _clash;
    private Choice[] _owners = [];
    private Choice[] _contacts = [];
    private IReadOnlyList<FormError> _errors = [];

    /// <summary>The item; none for a new one.</summary>
    [Parameter]
    public Guid? Id { get; set; }

    [SupplyParameterFromForm]
    private EditForm? Form { get; set; }

    private string FileHint => string.Join(' ', new[]
    {
        LibraryWords.Get("FileHint"),
        _fileName.Length > 0 ? LibraryWords.Get("FileNow", _fileName) : null,
        Form?.File is not null && _errors.Count > 0 ? LibraryWords.Get("FileAgain") : null,
    }.Where(words => words is not null));

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        _actor = await current.GetAsync();
        if (Id is not null && !await LoadAsync())
        {
            navigation.NotFound();
            return;
        }

        var choices = await find.ChoicesAsync(_actor, CancellationToken.None);
        _owners = [.. choices.Owners.Select(member => new Choice(member.Id.ToString(), member.Name))];
        _contacts = [.. choices.Contacts.Select(contact => new Choice(contact.Id.ToString(), $"{contact.Name} {contact.Phone}".Trim()))];
        _lists = await codes.GetAsync(CancellationToken.None);
        if (Form is null)
        {
            Form = _kept is null ? new() { Id = Guid.CreateVersion7(), OwnerId = _actor.StaffId.ToString(), Language = "en" } : await FilledAsync(_kept);
        }
    }

    private async Task<bool> LoadAsync()
    {
        var details = await find.HandleAsync(Id!.Value, _actor, CancellationToken.None);
        (_kept, _fileName) = details.IsSuccess ? (details.Value.Kept, details.Value.FileName) : (null, "");
        return _kept is not null;
    }

    private async Task<EditForm> FilledAsync(LiteratureItem item) => new()
    {
        Id = item.Id,
        Version = item.Version,
        Title = item.Title,
        Summary = item.Summary,
        Strands = [.. item.Strands],
        Audiences = [.. item.Audiences],
        Language = item.Language,
        Kind = item.Kind.ToString(),
        Url = item.Url,
        OwnerId = item.OwnerId.ToString(),
        ReviewOn = DateParts.From(item.ReviewOn),
        ContactIds = [.. (await find.HandleAsync(item.Id, _actor, CancellationToken.None)).Value.Contacts.Select(contact => contact.Contact.Id.ToString())],
    };

    private async Task SaveAsync()
    {
        var form = Form!;
        var saved = await keep.HandleAsync(
            new(
                Id ?? form.Id, Id is null ? null : form.Version ?? -1, form.Title, form.Summary, form.Strands ?? [], form.Audiences ?? [], form.Language,
                Enum.TryParse<LiteratureKind>(form.Kind, out var kind) ? kind : null, form.Url, await SentAsync(form.File),
                Guid.TryParse(form.OwnerId, out var owner) ? owner : null, form.ReviewOn?.ToDate(),
                [.. (form.ContactIds ?? []).Select(id => Guid.TryParse(id, out var contact) ? contact : Guid.Empty).Where(id => id != Guid.Empty)]),
            _actor, CancellationToken.None);
        if (saved.IsSuccess)
        {
            navigation.NavigateTo(LibraryUrls.After(saved.Value.Id, saved.Value.State == LiteratureState.Offered ? "saved" : "draft"));
            return;
        }

        _clash = ReferenceEquals(saved.Error, Error.Changed);
        if (_clash && await LoadAsync())
        {
            form.Version = _kept!.Version;
        }

        _errors = _clash ? [new(null, LibraryWords.Get("ClashTitle"))] : CodeItemFields.ErrorsOf(saved);
    }

    private static async Task<SentFile?> SentAsync(IFormFile? sent)
    {
        if (sent is null || (sent.Length == 0 && string.IsNullOrEmpty(sent.FileName)))
        {
            return null;
        }

        if (sent.Length > LiteratureFile.LargestBytes)
        {
            return new(sent.FileName, sent.ContentType, sent.Length, []);
        }

        using var bytes = new MemoryStream((int)sent.Length);
        await sent.CopyToAsync(bytes);
        return new(sent.FileName, sent.ContentType, bytes.Length, bytes.ToArray());
    }

    private string? Of(string field) => CodeItemFields.ErrorOf(_errors, field);

    private sealed class EditForm
    {
        public Guid Id { get; set; }

        public int? Version { get; set; }

        public string? Title { get; set; }

        public string? Summary { get; set; }

        public List<string>? Strands { get; set; } = [];

        public List<string>? Audiences { get; set; } = [];

        public string? Language { get; set; }

        public string? Kind { get; set; }

        public string? Url { get; set; }

        public IFormFile? File { get; set; }

        public string? OwnerId { get; set; }

        public DateParts? ReviewOn { get; set; } = new();

        public List<string>? ContactIds { get; set; } = [];
    }
}
