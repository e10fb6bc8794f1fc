using Microsoft.AspNetCore.Components;

namespace Portal.Components.Shared.Forms;

/// <summary>
/// Any number of answers. The first box has the id <c>{Id}-1</c>; each has the test name <c>{TestId}-{code}</c>.
/// In interactive components an exclusive choice clears the others; a static form leaves that to the server.
/// </summary>
public partial class CheckboxGroup
{
    /// <summary>The answers, in the order shown.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<Choice> Options { get; set; } = [];

    /// <summary>The chosen codes.</summary>
    [Parameter]
    public IReadOnlyList<string> Values { get; set; } = [];

    /// <summary>Told with all chosen codes, in the order of the options.</summary>
    [Parameter]
    public EventCallback<IReadOnlyList<string>> ValuesChanged { get; set; }

    /// <summary>What a choice with <see cref="Choice.Reveals"/> shows while it is chosen.</summary>
    [Parameter]
    public RenderFragment<Choice>? Reveal { get; set; }

    private string ChoiceId(int index) => $"{Id}-{index + 1}";

    private string? ChoiceTestId(Choice choice) => TestId is null ? null : $"{TestId}-{choice.Value}";

    private EventCallback<ChangeEventArgs> WhenPressed(Choice choice) =>
        ValuesChanged.HasDelegate
            ? EventCallback.Factory.Create<ChangeEventArgs>(this, e => ValuesChanged.InvokeAsync(After(choice, e.Value is true)))
            : default;

    private List<string> After(Choice pressed, bool on) =>
        [.. Options.Where(option => option == pressed ? on : Values.Contains(option.Value, StringComparer.Ordinal) && Stays(option, pressed, on)).Select(option => option.Value)];

    private static bool Stays(Choice option, Choice pressed, bool on) => !on || (!pressed.Exclusive && !option.Exclusive);
}
