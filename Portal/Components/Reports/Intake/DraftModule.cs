using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Portal.Components.Reports.Intake;

/// <summary>The browser module that owns the text of a draft (js/drafts.js), as the components call it.</summary>
public sealed class DraftModule : IAsyncDisposable
{
    private readonly IJSObjectReference _module;
    private readonly DotNetObjectReference<ReportWizard> _wizard;

    private DraftModule(IJSObjectReference module, DotNetObjectReference<ReportWizard> wizard) => (_module, _wizard) = (module, wizard);

    /// <summary>Loads the module for a wizard.</summary>
    public static async Task<DraftModule> ImportAsync(IJSRuntime js, ReportWizard wizard) =>
        new(await js.InvokeAsync<IJSObjectReference>("import", "./js/drafts.js"), DotNetObjectReference.Create(wizard));

    /// <summary>Hands the form over: the module fills it and saves it from now on.</summary>
    public Task OpenAsync(ElementReference root) => _module.InvokeVoidAsync("open", root, _wizard).AsTask();

    /// <summary>Fields that the component answered by itself.</summary>
    public Task SetAsync(IReadOnlyDictionary<string, IReadOnlyList<string>> fields) => _module.InvokeVoidAsync("set", fields).AsTask();

    /// <summary>Every field of a person who was taken away, saved or not.</summary>
    public Task ClearAsync(string prefix) => _module.InvokeVoidAsync("clear", prefix).AsTask();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _wizard.Dispose();
        try
        {
            await _module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser has gone; so has its module
        }
    }
}
