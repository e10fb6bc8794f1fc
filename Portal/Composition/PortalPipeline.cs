using Portal.Components;
using Portal.Components.Layout;

namespace Portal.Composition;

/// <summary>The order in which a request passes through the portal.</summary>
public static class PortalPipeline
{
    /// <summary>Adds the middleware and the endpoints.</summary>
    public static WebApplication UsePortal(this WebApplication app)
    {
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapHideDetails();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        return app;
    }
}
