using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Portal.Components.Reports.Intake;
using Portal.Composition.Emergency;
using Portal.Composition.Health;
using Portal.Composition.Logs;
using Portal.Composition.Security;
using Portal.Composition.Settings;
using Portal.Composition.SignIn;
using Portal.Core;
using Portal.Core.Prevention.Register;
using Portal.Documents;
using Portal.Jobs;
using Portal.Reports;

namespace Portal.Composition;

/// <summary>Everything that the web host needs in its container, one line for each part.</summary>
public static class PortalServices
{
    /// <summary>Adds the portal to the builder. Nothing is opened or read before the host starts.</summary>
    public static WebApplicationBuilder AddPortal(this WebApplicationBuilder builder)
    {
        UseBuildAssets(builder);
        builder.Host.UseDefaultServiceProvider(container => container.ValidateOnBuild = container.ValidateScopes = true);
        builder.AddPortalLogs();
        var services = builder.Services;
        services.AddPortalSettings();
        services.AddSingleton(new LeafletRules(builder.Environment.IsMadeUp()));
        services.AddPortalCore();
        services.AddPageCompression();
        services.AddWebKeys();
        services.AddPortalAntiforgery(builder.Environment);
        services.AddPortalComponents(builder.Environment);
        services.AddPortalHealth();
        services.AddDocuments();
        services.AddHostedService<DraftSweepService>();
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        services.AddRequestLocalization(culture => culture.SetDefaultCulture("en-GB").AddSupportedCultures("en-GB").AddSupportedUICultures("en-GB"));
        services.AddHttpContextAccessor();
        services.AddSingleton<CspReports>();
        services.AddSingleton<PlainPages>();
        services.AddSingleton<PortalState>();
        services.AddSingleton<FolderLock>();
        services.AddHostedService<StorageWatch>();
        services.AddNightlyJobs();
        services.AddSignIn();
        services.AddScoped<PlacesReader>();
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
            // Watching the files for changes would send each of them uncompressed
            builder.Configuration["ReloadStaticAssetsAtRuntime"] ??= "false";
        }
    }
}
