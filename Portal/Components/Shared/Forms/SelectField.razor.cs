using Microsoft.AspNetCore.Components;
using Portal.Resources;

namespace Portal.Components.Shared.Forms;

/// <summary>One answer from a long closed list.</summary>
public partial class SelectField
{
    /// <summary>The answers, in the order shown.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<Choice> Options { get; set; } = [];

    /// <summary>The chosen code; null or empty for none.</summary>
    [Parameter]
    public string? Value { get; set; }

    /// <summary>Told when another answer is chosen.</summary>
    [Parameter]
    public EventCallback<string?> ValueChanged { get; set; }

    /// <summary>The words of the empty answer; null leaves it out.</summary>
    [Parameter]
    public string? Prompt { get; set; } = SharedWords.ChooseOne;

    /// <summary>How wide.</summary>
    [Parameter]
    public FieldWidth Width { get; set; } = FieldWidth.Medium;
}
