namespace Portal.Components.Layout;

/// <summary>Fills the page shell: sign-in, navigation and the demonstration banner are decided outside the layouts.</summary>
public interface IShellProvider
{
    /// <summary>The shell for the person of this request. Called once for each page that is rendered, so it must be quick.</summary>
    ValueTask<ShellModel> GetAsync(CancellationToken ct);
}
