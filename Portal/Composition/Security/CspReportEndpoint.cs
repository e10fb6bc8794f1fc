using System.Text.Json;

namespace Portal.Composition.Security;

/// <summary>Takes the reports that browsers send when the content security policy refused something.</summary>
public static partial class CspReportEndpoint
{
    private const int LargestReport = 16 * 1024;

    /// <summary>Maps <c>POST /csp-report</c>. Anonymous: a browser sends no cookies with some reports.</summary>
    public static void MapCspReports(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost(SecurityHeaders.ReportPath, ReceiveAsync).AllowAnonymous().DisableAntiforgery();

    private static async Task<IResult> ReceiveAsync(HttpRequest request, CspReports reports, ILogger<CspReports> log, CancellationToken cancellation)
    {
        var buffer = new byte[LargestReport];
        var length = await request.Body.ReadAtLeastAsync(buffer, LargestReport, throwOnEndOfStream: false, cancellation);
        try
        {
            using var report = JsonDocument.Parse(buffer.AsMemory(0, length));
            var count = report.RootElement.ValueKind == JsonValueKind.Array ? report.RootElement.GetArrayLength() : 1;
            reports.Add(count);
            LogReports(log, count);
            return TypedResults.NoContent();
        }
        catch (JsonException)
        {
            return TypedResults.BadRequest();
        }
    }

    [LoggerMessage(1101, LogLevel.Warning, "The content security policy refused something on a page ({Count} reports).")]
    private static partial void LogReports(ILogger log, int count);
}
