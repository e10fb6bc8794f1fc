using Microsoft.Extensions.Options;
using Microsoft.Playwright;

namespace Portal.Documents.Printing;

/// <summary>Starts the browser once the portal answers, so that neither the first page nor the first print waits: a start from a cold disk takes many seconds.</summary>
public sealed partial class PrinterWarmUp(KeptBrowser kept, IOptions<PdfOptions> options, IHostApplicationLifetime lifetime, ILogger<PrinterWarmUp> log) : BackgroundService
{
    private static readonly TimeSpan AfterTheFirstPage = TimeSpan.FromSeconds(3);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.WarmUp)
        {
            return;
        }

        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        try
        {
            await started.Task.WaitAsync(stoppingToken);
            await Task.Delay(AfterTheFirstPage, stoppingToken);
            var held = await kept.HoldAsync(stoppingToken);
            if (held.IsSuccess)
            {
                held.Value.Dispose();
            }
            else
            {
                LogNoBrowser(log);
            }
        }
        catch (PlaywrightException failure)
        {
            LogFailed(log, failure.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "No Chromium, Chrome or Edge was found: PDFs cannot be printed. Install one or set Pdf:BrowserPath")]
    private static partial void LogNoBrowser(ILogger log);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The printing browser did not start ({Type})")]
    private static partial void LogFailed(ILogger log, string type);
}
