using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Portal.Components.Shared.Messages;

/// <summary>
/// A question before an act that is hard to take back. The browser keeps the focus inside, closes it on Escape and gives
/// the focus back. Cancel is always there.
/// </summary>
public sealed partial class ConfirmDialog(IJSRuntime js) : IAsyncDisposable
{
    private IJSObjectReference? _module;

    /// <summary>The id that <c>data-dialog-open</c> names.</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    /// <summary>The question.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>What will happen.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>The button or form that does it.</summary>
    [Parameter]
    public RenderFragment? Actions { get; set; }

    /// <summary>Other words for "Cancel".</summary>
    [Parameter]
    public string? CancelText { get; set; }

    /// <summary>The stable name for tests.</summary>
    [Parameter]
    public string? TestId { get; set; }

    /// <summary>Opens the dialog; only in an interactive component.</summary>
    public async Task OpenAsync() => await (await ModuleAsync()).InvokeVoidAsync("open", Id);

    /// <summary>Closes the dialog; only in an interactive component.</summary>
    public async Task CloseAsync() => await (await ModuleAsync()).InvokeVoidAsync("close", Id);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_module is not null)
                await _module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page has gone, and the module with it
        }
    }

    private async Task<IJSObjectReference> ModuleAsync() =>
        _module ??= await js.InvokeAsync<IJSObjectReference>("import", "./js/dialog.js");
}
