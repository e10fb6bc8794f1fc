using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;
using Portal.Components;
using Portal.Components.Auditing;
using Portal.Components.Layout;
using Portal.Components.Reports;
using Portal.Composition.Emergency;
using Portal.Composition.Health;
using Portal.Composition.Security;
using Portal.Composition.Settings;
using Portal.Composition.SignIn;
using Portal.Documents;
using Portal.Documents.Batches;
using Portal.Documents.Leaflet;
using Portal.Documents.Letter;
using Portal.Documents.Literature;
using Portal.Documents.Monitoring;
using Portal.Documents.Papers;
using Portal.Documents.PlanLetter;
using Portal.Documents.Receipt;
using Portal.Reports;

namespace Portal.Composition;

/// <summary>The order in which a request passes through the portal.</summary>
public static class PortalPipeline
{
    /// <summary>Adds the middleware and the endpoints.</summary>
    public static WebApplication UsePortal(this WebApplication app)
    {
        app.UseKnownProxies();
        app.UsePathBase(app.Services.GetRequiredService<IOptions<WebOptions>>().Value.PathBase);
        app.UseMiddleware<SecurityHeaders>();
        app.UseResponseCompression();
        if (!app.Environment.IsMadeUp())
        {
            app.UseHsts();
            app.UseHttpsRedirection();
        }

        app.UseStatusCodePagesWithReExecute("/not-found", "?status={0}", createScopeForStatusCodePages: true);
        app.Use(ChooseStatusPage);
        app.UseRouting();
        app.UseMiddleware<FaultPages>();
        app.UseMiddleware<CircuitOriginGuard>();
        app.UseMiddleware<FetchSiteGuard>();
        app.UseRequestLocalization();
        app.UseSignIn();
        app.UseAntiforgery();
        app.MapEndpoints();
        return app;
    }

    /// <summary>A script that asks for data gets the status and no page; the page itself is always read, even after a form was sent.</summary>
    private static Task ChooseStatusPage(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            context.Request.Method = HttpMethods.Get;
        }
        else if (!context.Request.WantsPage() && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }

        return next(context);
    }

    private static void MapEndpoints(this WebApplication app)
    {
        // Assets need nobody's name and no database: they leave the pipeline as soon as they are recognised
        app.MapStaticAssets().ShortCircuit();
        app.MapPortalHealth();
        app.MapCspReports();
        app.MapSignIn();
        app.MapHideDetails();
        app.MapDocuments();
        app.MapPrintJobs();
        app.MapPapers();
        app.MapLiterature();
        app.MapLetterSample();
        app.MapLeafletLife();
        app.MapFigures();
        app.MapReports();
        app.MapDraftReading();
        app.MapReceipts();
        app.MapTrailFile();
        app.MapPlanLetters();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options =>
        {
            // Compressing secrets beside other people's text leaks lengths; our own policy already forbids framing
            options.DisableWebSocketCompression = true;
            options.ContentSecurityFrameAncestorsPolicy = null;
        });
    }
}
