using System.Globalization;
using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Forms;
using Portal.Components.Shared.Messages;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Prevention.Texts;
using Portal.Core.SharedKernel;
using Portal.Navigation;
using Portal.Resources;

namespace Portal.Components.Prevention.Texts;

/// <summary>Leads an edition through its life: begin, write, take in a translator's file, publish or approve, discard, withdraw.</summary>
public sealed partial class TextPage(CurrentActor current, FindLeafletText find, TextDesk desk, NavigationManager navigation)
{
    private const string UploadForm = "upload-work";

    private Actor _actor = null!;
    private LeafletTextView? _text;
    private IReadOnlyList<FormError> _errors = [];

    /// <summary>The edition, as in addresses.</summary>
    [Parameter]
    public string Edition { get; set; } = "";

    [SupplyParameterFromForm]
    private TextForm? Form { get; set; }

    [SupplyParameterFromForm]
    private string? SeenAt { get; set; }

    [SupplyParameterFromQuery]
    private string? Done { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private string Slug => _text!.Edition.Slug;

    private string Name => TextNames.Edition(_text!.Edition, _text.Name);

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _actor = await current.GetAsync();
        var text = await find.HandleAsync(LeafletEditions.Parse(Edition), _actor, CancellationToken.None);
        if (!text.IsSuccess)
        {
            navigation.NotFound();
            return;
        }

        _text = text.Value;
        Form ??= new() { Translator = _text.Working?.Translator, Checker = _text.Working?.Checker };
    }

    private async Task BeginAsync() => Answer(await desk.Begin.HandleAsync(_text!.Edition, _actor, CancellationToken.None), "begun");

    private async Task PublishAsync() => Answer(await desk.Publish.HandleAsync(Seen(), _actor, CancellationToken.None), "published");

    private async Task DiscardAsync() => Answer(await desk.Discard.HandleAsync(_text!.Edition, Seen(), _actor, CancellationToken.None), "discarded");

    private async Task WithdrawAsync() => Answer(await desk.Withdraw.HandleAsync(_text!.Edition, Form!.Why, _actor, CancellationToken.None), "withdrawn");

    private async Task ApproveAsync() => Answer(
        await desk.Approve.HandleAsync(new(_text!.Edition, Form!.Translator, Form.Checker, Form.ApprovedOn.ToDate(), Seen()), _actor, CancellationToken.None), "approved");

    private async Task UploadAsync()
    {
        var file = await desk.ReadAsync(Http.Request.Form.Files["work"], CancellationToken.None);
        var saved = file.IsSuccess ? await desk.Upload.HandleAsync(_text!.Edition, file.Value, _actor, CancellationToken.None) : Result<LeafletSaved>.From(file);
        if (saved is { IsSuccess: true, Value.Clashes: { Count: > 0 } clashes })
        {
            _errors = [.. clashes.Select(clash => new FormError("work", LeafletWords.Get("WorkClash", TextNames.Whole(clash.Path), clash.By)))];
            return;
        }

        Answer(saved, "uploaded");
    }

    private void Answer(Result result, string how)
    {
        if (result.IsSuccess)
        {
            navigation.NavigateTo($"{LeafletUrls.Text(Slug)}?done={how}");
            return;
        }

        // What is wrong with a field is told by its name, and its section is where it is mended
        _errors = [.. result.Errors.Select(error => error.Field is { } field && _text!.Fields.Any(f => f.Path == field)
            ? new FormError(null, $"{TextNames.Whole(field)}: {RefusalWords.For(error)}", $"{LeafletUrls.Section(Slug, field.Split('.')[0])}#{LeafletChoices.IdOf(field)}")
            : new FormError(error.Field is null ? null : error.Field == "File" ? "work" : LeafletChoices.IdOf(error.Field), RefusalWords.For(error)))];
    }

    private int Count(string section) => _text!.Changed.Count(path => path.Split('.')[0] == section);

    private DateTimeOffset Seen() =>
        DateTimeOffset.TryParseExact(SeenAt, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at) ? at : DateTimeOffset.MinValue;

    private static string Stamp(DateTimeOffset at) => at.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>What the forms of this page ask.</summary>
    public sealed class TextForm
    {
        /// <summary>Who translated it.</summary>
        public string? Translator { get; set; }

        /// <summary>Who checked it.</summary>
        public string? Checker { get; set; }

        /// <summary>When it was approved.</summary>
        public DateParts ApprovedOn { get; set; } = new();

        /// <summary>Why it is taken out of use.</summary>
        public string? Why { get; set; }
    }
}
