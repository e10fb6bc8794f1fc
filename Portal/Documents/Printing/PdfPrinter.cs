using System.Diagnostics;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
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
        var printed = await InTurnAsync(html, turn, async attempt => Checked(await attempt.Page.PrintAsync(html.Html, attempt.Limit), attempt.Began), ct);
        if (!printed.IsSuccess)
        {
            metrics.Failed(printed.Error.Code);
        }

        return printed;
    }

    /// <inheritdoc />
    public Task<Result<IReadOnlyList<PaperSpill>>> MeasureAsync(SelfContainedHtml html, PaperSides sides, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(sides);
        return InTurnAsync(html, PrintTurn.Person, async attempt => Result.Success(await attempt.Page.MeasureAsync(html.Html, sides, attempt.Limit)), ct);
    }

    private Result<PrintedPdf> Checked(byte[] bytes, long began)
    {
        var took = Stopwatch.GetElapsedTime(began);
        LogPrinted(log, bytes.Length, took.TotalMilliseconds);
        var file = PdfFile.Check(bytes, options.Value.MaxPages);
        if (file.IsSuccess)
        {
            metrics.Printed(took, file.Value.Pages);
        }

        return file;
    }

    private async Task<Result<T>> InTurnAsync<T>(SelfContainedHtml html, PrintTurn turn, Func<Attempt, Task<Result<T>>> step, CancellationToken ct)
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
            return await TwiceAtMostAsync(step, ct);
        }
    }

    private async Task<Result<T>> TwiceAtMostAsync<T>(Func<Attempt, Task<Result<T>>> step, CancellationToken ct)
    {
        for (var number = 1; ; number++)
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
                return await OnceAsync(hold, step, ct);
            }
            catch (TimeoutException)
            {
                // A stuck page would go on taking a processor: its browser goes with it
                hold?.Condemn();
                return PdfErrors.TookTooLong;
            }
            catch (Exception failure) when (failure is not OperationCanceledException || !ct.IsCancellationRequested)
            {
                // The browser died, or its driver, which shows in many ways: as a broken pipe, for instance
                hold?.Condemn();
                LogFailed(log, number, failure.GetType().Name);
                if (number > 1)
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

    private async Task<Result<T>> OnceAsync<T>(BrowserHold hold, Func<Attempt, Task<Result<T>>> step, CancellationToken ct)
    {
        var limit = TimeSpan.FromSeconds(options.Value.TimeLimitSeconds);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(ct);
        end.CancelAfter(limit);
        var began = Stopwatch.GetTimestamp();
        PrintPage? page = null;
        try
        {
            page = await TakePageAsync(hold, end.Token);
            return await hold.AnswerAsync(step(new(page, limit, began))).WaitAsync(end.Token);
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

    private static async Task<PrintPage> TakePageAsync(BrowserHold hold, CancellationToken ct)
    {
        var taking = hold.TakePageAsync();
        try
        {
            return await taking.WaitAsync(ct);
        }
        catch (OperationCanceledException)
        {
            // It may still open, and nobody would close it
            _ = taking.ContinueWith(late => late.IsCompletedSuccessfully ? late.Result.CloseAsync() : late, TaskScheduler.Default);
            throw;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Printed {Bytes} bytes in {Milliseconds:F0} ms")]
    private static partial void LogPrinted(ILogger log, int bytes, double milliseconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The printing browser failed (attempt {Attempt}, {Type})")]
    private static partial void LogFailed(ILogger log, int attempt, string type);

    private sealed record Attempt(PrintPage Page, TimeSpan Limit, long Began);
}
