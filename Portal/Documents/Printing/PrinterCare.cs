using Microsoft.Extensions.Options;

namespace Portal.Documents.Printing;

/// <summary>
/// Starts the browser once the portal answers, so that neither the first page nor the first print waits: a start from a cold disk takes many seconds.
/// Then looks after it every half minute.
/// </summary>
public sealed partial class PrinterCare(
    KeptBrowser kept, IOptions<PdfOptions> options, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<PrinterCare> log) : BackgroundService
{
    private static readonly TimeSpan AfterTheFirstPage = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(30);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        if (options.Value.WarmUp)
        {
            await Task.Delay(AfterTheFirstPage, time, stoppingToken);
            await TryAsync(() => WarmUpAsync(stoppingToken));
        }

        using var timer = new PeriodicTimer(Between, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await TryAsync(() => kept.LookAfterAsync(stoppingToken));
        }
    }

    private async Task WarmUpAsync(CancellationToken ct)
    {
        var held = await kept.HoldAsync(ct);
        if (held.IsSuccess)
        {
            held.Value.MakeReady();
            held.Value.Dispose();
        }
        else
        {
            LogNoBrowser(log, held.Error.Code);
        }
    }

    private async Task TryAsync(Func<Task> step)
    {
        try
        {
            await step();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // What is not caught in a service of the host ends the host
            LogFailed(log, failure.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "PDFs cannot be printed ({Code}). Install Chromium, Chrome or Edge, or look at the settings of the section Pdf")]
    private static partial void LogNoBrowser(ILogger log, string code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The printing browser did not start ({Type})")]
    private static partial void LogFailed(ILogger log, string type);
}
