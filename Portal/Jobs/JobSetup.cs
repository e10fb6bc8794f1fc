namespace Portal.Jobs;

/// <summary>Adds the jobs of the night, one line for each, and the anchors of the trail.</summary>
public static class JobSetup
{
    /// <summary>Adds them and what runs them.</summary>
    public static void AddNightlyJobs(this IServiceCollection services)
    {
        services.AddSingleton<INightlyJob, ProveReportsAccountedFor>();
        services.AddSingleton<INightlyJob, ProveTrail>();
        services.AddSingleton<NightlyState>();
        services.AddSingleton<NightlyService>();
        services.AddHostedService(provider => provider.GetRequiredService<NightlyService>());
        services.AddHostedService<KeyRotationService>();
        services.AddSingleton<AnchorState>();
        services.AddSingleton<AnchorService>();
        services.AddHostedService(provider => provider.GetRequiredService<AnchorService>());
    }
}
