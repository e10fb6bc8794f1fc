using Microsoft.AspNetCore.Components;

namespace Portal.Components.Shared.Forms;

/// <summary>
/// One answer of a few. The first radio has the id <c>{Id}-1</c>; each has the test name <c>{TestId}-{code}</c>.
/// Revealed questions stay in the page and are hidden by style, so a static form posts them too: ignore what does not belong.
/// </summary>
public partial class RadioGroup
{
    /// <summary>The answers, in the order shown.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<Choice> Options { get; set; } = [];

    /// <summary>The chosen code; null for not asked or not answered.</summary>
    [Parameter]
    public string? Value { get; set; }

    /// <summary>Told when another answer is chosen, or with null when it is cleared.</summary>
    [Parameter]
    public EventCallback<string?> ValueChanged { get; set; }

    /// <summary>What a choice with <see cref="Choice.Reveals"/> shows while it is chosen.</summary>
    [Parameter]
    public RenderFragment<Choice>? Reveal { get; set; }

    /// <summary>Side by side where there is room: for two or three short answers.</summary>
    [Parameter]
    public bool Inline { get; set; }

    /// <summary>Offers "Clear this answer" in interactive components: a radio cannot be taken back otherwise.</summary>
    [Parameter]
    public bool Clearable { get; set; }

    private string ChoiceId(int index) => $"{Id}-{index + 1}";

    private string? ChoiceTestId(Choice choice) => TestId is null ? null : $"{TestId}-{choice.Value}";
}
