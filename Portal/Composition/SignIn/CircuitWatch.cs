using Portal.Core.Access;

namespace Portal.Composition.SignIn;

/// <summary>Ends open circuits, downloads and uploads whose session has ended: at once when it was ended here, within two seconds when elsewhere or by time.</summary>
public sealed partial class CircuitWatch(OpenCircuits circuits, OpenRequests requests, SessionStore sessions, ILogger<CircuitWatch> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        sessions.OnEnded = Abort;
        using var timer = new PeriodicTimer(Every);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (circuits.Sessions.Union(requests.Sessions).ToList() is { Count: > 0 } open)
                {
                    foreach (var ended in await sessions.RefreshAsync(open, stoppingToken))
                    {
                        Abort(ended);
                    }
                }
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // A database that is away must not end the watch
                LogFault(log, fault);
            }
        }
    }

    private void Abort(Guid sessionId)
    {
        circuits.Abort(sessionId);
        requests.Abort(sessionId);
    }

    [LoggerMessage(1301, LogLevel.Warning, "Sessions could not be read for the open circuits.")]
    private static partial void LogFault(ILogger log, Exception fault);
}
