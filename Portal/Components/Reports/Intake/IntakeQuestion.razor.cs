using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Forms;
using Portal.Core.Policy;
using Portal.Core.Reports.Intake;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Components.Reports.Intake;

/// <summary>One question of the report form. Its test name and its id are the stored name with hyphens: <c>victim-2-nameUsed</c>.</summary>
public partial class IntakeQuestion
{
    private const int MostRadios = 13;
    private const int LongStory = 10_000;

    // Answers that stand alone: they clear the others and the others clear them
    private static readonly HashSet<string> Alone = new(StringComparer.Ordinal) { "none", "none-known", "nobody", "does-not-know", Answers.PreferNotToSay };

    /// <summary>The question.</summary>
    [Parameter, EditorRequired]
    public IntakeField Field { get; set; } = null!;

    /// <summary>The number of the person, where the question repeats.</summary>
    [Parameter]
    public int? Ordinal { get; set; }

    /// <summary>The code, where the question is keyed by one.</summary>
    [Parameter]
    public string? Key { get; set; }

    /// <summary>Words instead of those of the descriptor.</summary>
    [Parameter]
    public string? Label { get; set; }

    [CascadingParameter]
    private DraftForm Form { get; set; } = null!;

    [CascadingParameter]
    private IntakePlaces Places { get; set; } = IntakePlaces.None;

    private string Name => Field.NameFor(Ordinal, Key);

    private Dictionary<string, object> Common => new(StringComparer.Ordinal)
    {
        [nameof(FieldBase.Id)] = DraftForm.IdOf(Name),
        [nameof(FieldBase.Name)] = Name,
        [nameof(FieldBase.Label)] = Label ?? Field.Label,
        [nameof(FieldBase.Hint)] = Field.Help.Length > 0 ? Field.Help : null!,
        [nameof(FieldBase.Clause)] = Reason is null ? null! : Field.Clause,
        [nameof(FieldBase.Why)] = Reason!,
        [nameof(FieldBase.Error)] = Form.ProblemOf(Name)!,
        [nameof(FieldBase.TestId)] = DraftForm.IdOf(Name),
    };

    private string? Reason => PolicyRegister.Find(Field.Clause)?.Duty;

    private List<Choice> Offered => Field.Kind switch
    {
        FieldKind.Office => [.. Places.Offices],
        FieldKind.Neighbourhood => [.. Places.Neighbourhoods],
        // Unanswered means not asked, so that answer need not be pressed; it can be taken back to
        _ => [.. Field.Offered(Form.Lists, Key).Where(item => item.Code != Answers.NotAsked && !Form.Hides(Field, item.Code)).Select(ToChoice)],
    };

    private string InputType => Field.Kind switch
    {
        FieldKind.Phone => "tel",
        FieldKind.Passphrase => "password",
        _ => "text",
    };

    private string? InputMode => Field.Kind == FieldKind.Email ? "email" : null;

    // One of several answers is always alone; only among boxes does it have to be said
    private Choice ToChoice(CodeItem item) =>
        new(item.Code, item.Words, item.Definition.Length > 0 ? item.Definition : null, Exclusive: Field.Kind == FieldKind.Choices && Alone.Contains(item.Code));

    private static IReadOnlyList<string> Listed(string? value) => string.IsNullOrEmpty(value) ? [] : [value];
}
