using Microsoft.AspNetCore.Components;

namespace Portal.Components.Shared.Messages;

/// <summary>
/// Everything that is wrong with a form, with links to the fields. Takes the focus: in a static page by the page's script,
/// in an interactive component whenever another list of errors is given.
/// </summary>
public partial class ErrorSummary(NavigationManager navigation)
{
    private ElementReference _element;
    private IReadOnlyList<FormError>? _shown;

    /// <summary>The errors in the order of the fields. Give a new list for each attempt.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<FormError> Errors { get; set; } = [];

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (ReferenceEquals(_shown, Errors))
            return;
        _shown = Errors;
        if (Errors.Count > 0)
            await _element.FocusAsync();
    }

    // The full path: with <base href> a bare "#id" would lead to the start page
    private string Link(string fieldId)
    {
        var path = new Uri(navigation.Uri).PathAndQuery;
        return $"{path}#{fieldId}";
    }
}
