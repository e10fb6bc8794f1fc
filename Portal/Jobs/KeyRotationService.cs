using Portal.Composition.Emergency;
using Portal.Core.Access;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;

namespace Portal.Jobs;

/// <summary>
/// Turns the encryption key when the command asks for it, by a file in the key folder that only the service and the operator can write;
/// and brings a turn to its end that a stop cut short.
/// </summary>
public sealed partial class KeyRotationService(RotateKeys rotate, StorageOptions storage, PortalState portal, ILogger<KeyRotationService> log) : BackgroundService
{
    private static readonly TimeSpan Asked = TimeSpan.FromSeconds(1);
    private bool looked;

    /// <summary>Where the command asks.</summary>
    public static string RequestOf(StorageOptions storage) => Path.Combine(storage.KeyDir, "rotate.request");

    /// <summary>Where the portal answers a request.</summary>
    public static string AnswerOf(StorageOptions storage, string request) => Path.Combine(storage.KeyDir, $"rotate.{request}");

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Asked);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (portal.IsClosed)
            {
                continue;
            }

            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LogFailed(log, failure);
            }
        }
    }

    private async Task LookAsync(CancellationToken ct)
    {
        if (!looked && rotate.IsUnfinished)
        {
            await rotate.HandleAsync(Actor.System, ct);
        }

        looked = true;
        var request = RequestOf(storage);
        if (!File.Exists(request) || !Guid.TryParseExact((await File.ReadAllTextAsync(request, ct)).Trim(), "N", out var id))
        {
            return;
        }

        File.Delete(request);
        var answer = AnswerOf(storage, id.ToString("N"));
        await File.WriteAllTextAsync(answer, "", ct);
        var turned = await rotate.HandleAsync(Actor.System, ct);
        LogTurned(log, turned.Value);
        await File.WriteAllTextAsync(answer, turned.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), ct);
    }

    [LoggerMessage(2221, LogLevel.Information, "The encryption key was turned; {Count} keys were wrapped anew.")]
    private static partial void LogTurned(ILogger log, int count);

    [LoggerMessage(2222, LogLevel.Error, "The encryption key could not be turned; the portal goes on with both keys and the next request goes on from here.")]
    private static partial void LogFailed(ILogger log, Exception failure);
}
