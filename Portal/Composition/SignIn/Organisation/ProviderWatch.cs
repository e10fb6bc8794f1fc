using Microsoft.Extensions.Options;
using Portal.Composition.Settings;

namespace Portal.Composition.SignIn.Organisation;

/// <summary>Reads what the sign-in service publishes at start, and again every hour; every quarter of a minute while there is none.</summary>
public sealed class ProviderWatch(IOptions<AzureAdOptions> settings, ProviderMetadata metadata) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Seldom = TimeSpan.FromHours(1);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The rest of the start does not wait for another house
        await Task.Yield();
        while (settings.Value.IsConfigured && !stoppingToken.IsCancellationRequested)
        {
            await metadata.ReadAgainAsync(TimeSpan.FromSeconds(1), stoppingToken);
            await Task.Delay(metadata.Current is null ? Often : Seldom, stoppingToken);
        }
    }
}
