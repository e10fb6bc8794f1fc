using Portal.Composition.Settings;

namespace Portal.Components.Layout;

/// <summary>The shell where nobody is signed in: no navigation and no account.</summary>
public sealed class AnonymousShell(IHostEnvironment environment, IHttpContextAccessor http) : IShellProvider
{
    /// <inheritdoc />
    public ValueTask<ShellModel> GetAsync(CancellationToken ct) => ValueTask.FromResult(new ShellModel
    {
        IsDemonstration = environment.IsMadeUp(),
        DetailsHidden = HideDetailsEndpoint.IsOn(http.HttpContext),
    });
}
