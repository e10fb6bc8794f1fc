using Microsoft.AspNetCore.Components;

namespace Portal.Components.Shared.Forms;

/// <summary>
/// What every form control has. A control works in two ways: in a plain HTML form it posts <see cref="Name"/> with its value;
/// in an interactive component its <c>Value</c> and <c>ValueChanged</c> are bound. Without <c>ValueChanged</c> no event is wired,
/// so nothing that is typed travels over the circuit.
/// </summary>
public abstract class FieldBase : ComponentBase
{
    /// <summary>The id of the control, or of the group for radios, checkboxes and dates. Error links point at it.</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    /// <summary>The name that a form posts; the id where not given.</summary>
    [Parameter]
    public string? Name { get; set; }

    /// <summary>The question or label, in plain words.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>True where the label is the question of the page or step: it is shown larger.</summary>
    [Parameter]
    public bool Question { get; set; }

    /// <summary>Help that everybody needs, in one sentence without a link.</summary>
    [Parameter]
    public string? Hint { get; set; }

    /// <summary>What is wrong and how to mend it; null where nothing is.</summary>
    [Parameter]
    public string? Error { get; set; }

    /// <summary>Adds "(optional)" to the label.</summary>
    [Parameter]
    public bool Optional { get; set; }

    /// <summary>The clause of the policy behind the question, as "4.1". Shown with <see cref="Why"/> behind a disclosure.</summary>
    [Parameter]
    public string? Clause { get; set; }

    /// <summary>Why the question is asked, in our own words.</summary>
    [Parameter]
    public string? Why { get; set; }

    /// <summary>The stable name for tests, put on the control itself.</summary>
    [Parameter]
    public string? TestId { get; set; }

    /// <summary>The HTML autocomplete token. "off" where the value is about somebody else than the person typing.</summary>
    [Parameter]
    public string? Autocomplete { get; set; } = "off";

    /// <summary>True where the control cannot be used now.</summary>
    [Parameter]
    public bool Disabled { get; set; }

    /// <summary>Further attributes for the control itself.</summary>
    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? Attributes { get; set; }

    internal string PostName => Name ?? Id;

    internal bool HasError => !string.IsNullOrEmpty(Error);

    internal string HintId => $"{Id}-hint";

    internal string ErrorId => $"{Id}-error";

    /// <summary>The hint that is shown; a control may have one of its own.</summary>
    internal virtual string? ShownHint => Hint;

    /// <summary>"true" for <c>aria-invalid</c>, or null so that the attribute is left out.</summary>
    protected string? Invalid => HasError ? "true" : null;

    /// <summary>The ids for <c>aria-describedby</c>: hint, error, then what the control adds; null where there are none.</summary>
    protected string? DescribedBy(string? more = null)
    {
        var ids = new[] { string.IsNullOrEmpty(ShownHint) ? null : HintId, HasError ? ErrorId : null, more };
        var text = string.Join(' ', ids.Where(id => id is not null));
        return text.Length == 0 ? null : text;
    }

    /// <summary>An event handler only where somebody listens; otherwise nothing is sent to the server.</summary>
    protected EventCallback<ChangeEventArgs> Listen<T>(EventCallback<T> changed, Func<string?, T> read) =>
        changed.HasDelegate
            ? EventCallback.Factory.Create<ChangeEventArgs>(this, e => changed.InvokeAsync(read(e.Value as string)))
            : default;
}
