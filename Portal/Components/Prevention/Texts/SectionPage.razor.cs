using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Messages;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.Prevention.Texts;
using Portal.Core.SharedKernel.Time;
using Portal.Navigation;
using Portal.Resources;

namespace Portal.Components.Prevention.Texts;

/// <summary>Edits one section of a draft. What is refused, or was changed by somebody else meanwhile, is told beside its field; nothing typed is lost.</summary>
public sealed partial class SectionPage(
    CurrentActor current, FindLeafletText find, SaveLeafletDraft save, LeafletLibrary library, ServiceStandards standards, UkClock clock)
{
    private Actor _actor = null!;
    private LeafletTextView? _text;
    private IReadOnlyList<EditedField> _fields = [];
    private IReadOnlyList<LeafletFieldClash> _clashes = [];
    private IReadOnlyList<FormError> _errors = [];

    /// <summary>The edition, as in addresses.</summary>
    [Parameter]
    public string Edition { get; set; } = "";

    /// <summary>The section.</summary>
    [Parameter]
    public string Section { get; set; } = "";

    [SupplyParameterFromQuery]
    private string? Saved { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string? Next => _text!.Sections.SkipWhile(section => section != Section).Skip(1).FirstOrDefault();

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _actor = await current.GetAsync();
        var text = await find.HandleAsync(LeafletEditions.Parse(Edition), _actor, CancellationToken.None);
        if (text is not { IsSuccess: true, Value.Working: not null } || !text.Value.Sections.Contains(Section, StringComparer.Ordinal))
        {
            Navigation.NotFound();
            return;
        }

        _text = text.Value;
        _fields = [.. _text.Fields.Where(field => field.Section == Section).Select(Edited)];
    }

    private EditedField Edited(LeafletField field)
    {
        var form = HttpMethods.IsPost(Http.Request.Method) ? Http.Request.Form : null;
        return new(
            field.Path, field.IsList, field.Value, form?[$"text:{field.Path}"].FirstOrDefault() ?? field.Value,
            form?[$"seen:{field.Path}"].FirstOrDefault() ?? SaveLeafletDraft.StampOf(field.Value),
            LeafletFieldCheck.LimitOf(_text!.Reference.GetValueOrDefault(field.Path) ?? field));
    }

    private async Task SaveAsync()
    {
        var says = Http.Request.Form["current"].Contains("true", StringComparer.Ordinal);
        var saved = await save.HandleAsync(
            _text!.Edition, [.. _fields.Select(field => new LeafletFieldEdit(field.Path, field.Typed, field.Seen))], says, _actor, CancellationToken.None);
        if (saved is { IsSuccess: true, Value.Clashes.Count: 0 })
        {
            Navigation.NavigateTo($"{LeafletUrls.Section(_text.Edition.Slug, Section)}?saved=yes");
            return;
        }

        if (!saved.IsSuccess)
        {
            _errors = LeafletChoices.Errors(saved);
            return;
        }

        // Sent again, it goes on top of what is there now
        _clashes = saved.Value.Clashes;
        _errors = [.. _clashes.Select(clash => new FormError(LeafletChoices.IdOf(clash.Path), LeafletWords.Get("ClashTitle", TextNames.Field(clash.Path))))];
        _fields = [.. _fields.Select(field => _clashes.FirstOrDefault(c => c.Path == field.Path) is { } clash ? field with { Seen = SaveLeafletDraft.StampOf(clash.Theirs) } : field)];
    }

    private string Timed(string text) =>
        LeafletStandards.InForce(standards, clock.Today).Fill(text, (library.Find(_text!.Edition.Language) ?? library.Source).Labels);

    private static string? HintOf(EditedField field) => field.IsList ? LeafletWords.Get("OnePointALine") : null;

    private sealed record EditedField(string Path, bool IsList, string Saved, string Typed, string Seen, int Limit);
}
