using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Portal.Components.Reports.Intake;

/// <summary>Adds people to and takes people from the report. The focus goes to whoever was added, and back to the button when one was taken away.</summary>
public partial class PeopleList(IJSRuntime js)
{
    private ElementReference _add;
    private string? _focus;

    /// <summary>The repeating group: <c>victim</c>, <c>reported</c> or <c>witness</c>.</summary>
    [Parameter, EditorRequired]
    public string Group { get; set; } = "";

    /// <summary>The title of each, with <c>{0}</c> for the place in the list.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>The words of the button.</summary>
    [Parameter, EditorRequired]
    public string AddText { get; set; } = "";

    /// <summary>The questions for the person of this number.</summary>
    [Parameter, EditorRequired]
    public RenderFragment<int> ChildContent { get; set; } = null!;

    [CascadingParameter]
    private DraftForm Form { get; set; } = null!;

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focus is not { } target)
            return;
        _focus = null;
        if (target.Length == 0)
            await _add.FocusAsync();
        else
        {
            await using var module = await js.InvokeAsync<IJSObjectReference>("import", "./js/focus.js");
            await module.InvokeVoidAsync("focusField", target);
        }
    }

    private void Add() => _focus = $"{Group}-{Form.AddPerson(Group)}-title";

    private void Remove(int number)
    {
        Form.RemovePerson(Group, number);
        _focus = "";
    }
}
