using Portal.Components;

namespace Portal.Composition;

/// <summary>The order in which a request passes through the portal.</summary>
public static class PortalPipeline
{
    /// <summary>Adds the middleware and the endpoints.</summary>
    public static WebApplication UsePortal(this WebApplication app)
    {
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        return app;
    }
}
