using System.Diagnostics;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
using Microsoft.Playwright;
using Portal.Core.SharedKernel;

namespace Portal.Documents.Printing;

/// <summary>Prints through the kept browser: two documents at once, the others in line, a browser that died replaced and the document tried once more.</summary>
public sealed partial class PdfPrinter(
    DocumentHtml documents, PrintQueue queue, KeptBrowser kept, PrintingMetrics metrics, IOptions<PdfOptions> options, ILogger<PdfPrinter> log) : IPdfPrinter
{
    private const int Mega = 1_000_000;

    /// <inheritdoc />
    public async Task<Result<PrintedPdf>> PrintAsync<TComponent>(IReadOnlyDictionary<string, object?> parameters, CancellationToken ct)
        where TComponent : IComponent =>
        await PrintAsync(await documents.RenderAsync<TComponent>(parameters), PrintTurn.Person, ct);

    /// <inheritdoc />
    public async Task<Result<PrintedPdf>> PrintAsync(SelfContainedHtml html, PrintTurn turn, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(turn);
        var printed = await PrintInTurnAsync(html, turn, ct);
        if (!printed.IsSuccess)
        {
            metrics.Failed(printed.Error.Code);
        }

        return printed;
    }

    private async Task<Result<PrintedPdf>> PrintInTurnAsync(SelfContainedHtml html, PrintTurn turn, CancellationToken ct)
    {
        if (html.Html.Length > options.Value.MaxHtmlMegacharacters * Mega)
        {
            return PdfErrors.TooLong;
        }

        var came = Stopwatch.GetTimestamp();
        var place = await queue.EnterAsync(turn, ct);
        if (!place.IsSuccess)
        {
            return place.Error;
        }

        using (place.Value)
        {
            metrics.Waited(turn, Stopwatch.GetElapsedTime(came));
            return await PrintTwiceAtMostAsync(html.Html, ct);
        }
    }

    private async Task<Result<PrintedPdf>> PrintTwiceAtMostAsync(string html, CancellationToken ct)
    {
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
                return await PrintOnceAsync(hold, html, ct);
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

    private async Task<Result<PrintedPdf>> PrintOnceAsync(BrowserHold hold, string html, CancellationToken ct)
    {
        var limit = TimeSpan.FromSeconds(options.Value.TimeLimitSeconds);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(ct);
        end.CancelAfter(limit);
        var began = Stopwatch.GetTimestamp();
        PrintPage? page = null;
        try
        {
            page = await hold.TakePageAsync().WaitAsync(end.Token);
            var bytes = await page.PrintAsync(html, limit).WaitAsync(end.Token);
            var took = Stopwatch.GetElapsedTime(began);
            LogPrinted(log, bytes.Length, took.TotalMilliseconds);
            var checkedFile = PdfFile.Check(bytes, options.Value.MaxPages);
            if (checkedFile.IsSuccess)
            {
                metrics.Printed(took, checkedFile.Value.Pages);
            }

            return checkedFile;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
        finally
        {
            // The document is done: neither closing its page nor making the next one is waited for
            _ = page?.CloseAsync();
            hold.MakeReady();
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Printed {Bytes} bytes in {Milliseconds:F0} ms")]
    private static partial void LogPrinted(ILogger log, int bytes, double milliseconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The printing browser failed (attempt {Attempt}, {Type})")]
    private static partial void LogFailed(ILogger log, int attempt, string type);
}
