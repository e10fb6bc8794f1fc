using System.Security.Cryptography;
using Portal.Composition.Security;
using Portal.Core.Persistence;

namespace Portal.Composition.Emergency;

/// <summary>
/// Turns what must not reach anybody into pages: a store that cannot be used becomes the emergency page (503), any other fault
/// a page with a reference (500). No stack trace, no message of an exception, ever.
/// </summary>
public sealed partial class FaultPages(RequestDelegate next, PlainPages pages, PortalState state, ILogger<FaultPages> log)
{
    private static readonly string[] AlwaysOpen = ["/alive", "/health", SecurityHeaders.ReportPath];

    /// <summary>Answers for everything behind it.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (state.IsClosed && !IsAlwaysOpen(context))
        {
            await AnswerAsync(context, StatusCodes.Status503ServiceUnavailable, "unavailable", pages.Emergency(context.Request.PathBase));
            return;
        }

        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Whoever asked has gone
        }
        catch (Exception fault) when (!context.Response.HasStarted && PortalStore.MeansUnavailable(fault))
        {
            state.Suspect();
            LogUnavailable(log, fault);
            await AnswerAsync(context, StatusCodes.Status503ServiceUnavailable, "unavailable", pages.Emergency(context.Request.PathBase));
        }
        catch (Exception fault) when (!context.Response.HasStarted && fault is not BadHttpRequestException)
        {
            var reference = RandomNumberGenerator.GetHexString(8);
            LogFault(log, reference, fault);
            await AnswerAsync(context, StatusCodes.Status500InternalServerError, reference, pages.Fault(context.Request.PathBase, reference));
        }
    }

    private static bool IsAlwaysOpen(HttpContext context) =>
        Array.Exists(AlwaysOpen, path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase))
        || context.Response.IsAsset();

    private static async Task AnswerAsync(HttpContext context, int status, string reference, string page)
    {
        context.Response.Clear();
        context.Response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = "15";
        }

        if (context.Request.WantsPage())
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync(page, context.RequestAborted);
        }
        else
        {
            await context.Response.WriteAsJsonAsync(new { code = status == StatusCodes.Status503ServiceUnavailable ? "portal.unavailable" : "portal.fault", reference }, context.RequestAborted);
        }
    }

    [LoggerMessage(1201, LogLevel.Error, "The store could not be used.")]
    private static partial void LogUnavailable(ILogger log, Exception fault);

    [LoggerMessage(1202, LogLevel.Error, "Unexpected fault {Reference}.")]
    private static partial void LogFault(ILogger log, string reference, Exception fault);
}
