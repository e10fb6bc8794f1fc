using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Portal.Components.Layout;

namespace Portal.Composition;

/// <summary>Everything that the web host needs in its container, one line for each part.</summary>
public static class PortalServices
{
    /// <summary>Adds the portal to the builder. Nothing is opened or read before the host is built.</summary>
    public static WebApplicationBuilder AddPortal(this WebApplicationBuilder builder)
    {
        UseBuildAssets(builder);
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        builder.Services.AddHttpContextAccessor();
        builder.Services.TryAddScoped<IShellProvider, AnonymousShell>();
        return builder;
    }

    /// <summary>
    /// A build (as opposed to a publish) serves its assets from the source folders. The framework arranges that in
    /// Development only, and the demonstration is run from a build too.
    /// </summary>
    private static void UseBuildAssets(WebApplicationBuilder builder)
    {
        var manifest = Path.Combine(AppContext.BaseDirectory, $"{builder.Environment.ApplicationName}.staticwebassets.runtime.json");
        if (!builder.Environment.IsDevelopment() && File.Exists(manifest))
        {
            StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);
        }
    }
}
