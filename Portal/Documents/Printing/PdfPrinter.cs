using System.Diagnostics;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
using Microsoft.Playwright;
using Portal.Core.SharedKernel;

namespace Portal.Documents.Printing;

/// <summary>Prints through the kept browser: two documents at once, the others in line, a browser that died replaced and the document tried once more.</summary>
public sealed partial class PdfPrinter(
    DocumentHtml documents, PrintQueue queue, KeptBrowser kept, IOptions<PdfOptions> options, ILogger<PdfPrinter> log) : IPdfPrinter
{
    private const int MaxHtmlCharacters = 30_000_000;

    /// <inheritdoc />
    public async Task<Result<PrintedPdf>> PrintAsync<TComponent>(IReadOnlyDictionary<string, object?> parameters, CancellationToken ct)
        where TComponent : IComponent =>
        await PrintAsync(await documents.RenderAsync<TComponent>(parameters), PrintTurn.Person, ct);

    /// <inheritdoc />
    public async Task<Result<PrintedPdf>> PrintAsync(SelfContainedHtml html, PrintTurn turn, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(html);
        if (html.Html.Length > MaxHtmlCharacters)
        {
            return PdfErrors.TooLong;
        }

        var place = await queue.EnterAsync(turn, ct);
        if (!place.IsSuccess)
        {
            return place.Error;
        }

        using (place.Value)
        {
            return await PrintTwiceAtMostAsync(html.Html, ct);
        }
    }

    private async Task<Result<PrintedPdf>> PrintTwiceAtMostAsync(string html, CancellationToken ct)
    {
        var limit = TimeSpan.FromSeconds(options.Value.TimeLimitSeconds);
        for (var attempt = 1; ; attempt++)
        {
            BrowserHold? hold = null;
            try
            {
                var held = await kept.HoldAsync(ct);
                if (!held.IsSuccess)
                {
                    return held.Error;
                }

                hold = held.Value;
                var began = Stopwatch.GetTimestamp();
                var bytes = await PrintPage.PrintAsync(hold.Browser, html, limit, ct);
                LogPrinted(log, bytes.Length, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                return PdfFile.Check(bytes, options.Value.MaxPages);
            }
            catch (TimeoutException)
            {
                // A stuck page would go on taking a processor: its browser goes with it
                hold?.Condemn();
                return PdfErrors.TookTooLong;
            }
            catch (PlaywrightException failure)
            {
                hold?.Condemn();
                LogFailed(log, attempt, failure.GetType().Name);
                if (attempt > 1)
                {
                    return PdfErrors.Failed;
                }
            }
            finally
            {
                hold?.Dispose();
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Printed {Bytes} bytes in {Milliseconds:F0} ms")]
    private static partial void LogPrinted(ILogger log, int bytes, double milliseconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The printing browser failed (attempt {Attempt}, {Type})")]
    private static partial void LogFailed(ILogger log, int attempt, string type);
}
