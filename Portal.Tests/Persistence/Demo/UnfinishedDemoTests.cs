using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Core;
using Portal.Core.Persistence;
using Portal.Core.Persistence.Counters;
using Portal.Core.Persistence.Demo;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Persistence.Demo;

/// <summary>A filling that was cut short is made afresh; data that are whole, or real, are never touched.</summary>
public sealed class UnfinishedDemoTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Trait(Tier.Name, Tier.Full)]
    public async Task A_filling_that_was_cut_short_is_thrown_away_and_made_again_at_the_next_start()
    {
        using var folder = new TemporaryFolder();
        var settings = Settings(folder, DemoProfile.Test);
        var whole = await CountReportsAsync(settings);
        await CutShortAsync(settings);

        Assert.Equal(whole, await CountReportsAsync(settings));
        Assert.False(File.Exists(Mark(settings)));
    }

    [Fact]
    public async Task Whole_data_are_kept_from_start_to_start()
    {
        using var folder = new TemporaryFolder();
        var settings = Settings(folder, DemoProfile.Organisation);
        using (var first = new PortalServer(settings: settings))
        {
            await Cases.Pages.WebCase.OpenAsync(first);
        }

        Assert.Equal(1, await CountReportsAsync(settings));
    }

    [Fact]
    public async Task Half_a_filling_is_not_filled_further()
    {
        await using var portal = await SeededPortal.FillAsync(DemoProfile.Organisation);
        await File.WriteAllTextAsync(Path.Combine(portal.Folder, UnfinishedDemo.FileName), "", Ct);

        var again = await portal.Get<DemoSeed>().FillAsync(DemoProfile.Test, 1, Ct);

        Assert.Equal(DemoSeed.CutShort, again.Error.Code);
    }

    [Fact]
    public async Task In_production_nothing_is_thrown_away()
    {
        using var folder = new TemporaryFolder();
        var settings = Settings(folder, DemoProfile.Organisation);
        using (new PortalServer(settings: settings))
        {
        }

        await File.WriteAllTextAsync(Mark(settings), "", Ct);
        foreach (var (key, value) in new[] { ("TenantId", "11111111-1111-1111-1111-111111111111"), ("ClientId", "22222222-2222-2222-2222-222222222222"), ("ClientSecret", "not-a-secret") })
        {
            settings[$"AzureAd:{key}"] = value;
        }

        using var production = new PortalServer("Production", settings);
        await using var db = production.Services.GetRequiredService<PortalStore>().Read();

        Assert.True(await db.Landlords.AnyAsync(Ct));
        Assert.True(File.Exists(Mark(settings)));
    }

    /// <summary>Fills until some cases are there and then stops, as an end of the process would.</summary>
    private static async Task CutShortAsync(Dictionary<string, string> settings)
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(settings["Storage:DataDir"], recursive: true);
        Directory.Delete(settings["Storage:KeyDir"], recursive: true);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        await using var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(TimeProvider.System)
            .AddSingleton(new StorageOptions { DataDir = settings["Storage:DataDir"], KeyDir = settings["Storage:KeyDir"] })
            .AddPortalCore()
            .BuildServiceProvider();
        Directory.CreateDirectory(settings["Storage:DataDir"]);
        await services.GetRequiredService<PortalDatabase>().MigrateAsync(Ct);
        var filling = Task.Run(() => services.GetRequiredService<DemoSeed>().FillAsync(DemoProfile.Demo, 1, stop.Token), Ct);
        while (!filling.IsCompleted)
        {
            await using var db = services.GetRequiredService<PortalStore>().Read();
            if (await db.Cases.AnyAsync(Ct))
            {
                await stop.CancelAsync();
            }

            await Task.Delay(10, Ct);
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => filling);
        await using (var db = services.GetRequiredService<PortalStore>().Read())
        {
            Assert.True(await db.Landlords.AnyAsync(Ct));
        }

        Assert.True(File.Exists(Mark(settings)));
        SqliteConnection.ClearAllPools();
    }

    private static async Task<int> CountReportsAsync(Dictionary<string, string> settings)
    {
        using var portal = new PortalServer(settings: settings);
        Assert.Empty((await portal.Services.GetRequiredService<RebuildCounters>().CheckAsync(Ct)).Differences);
        await using var db = portal.Services.GetRequiredService<PortalStore>().Read();
        return await db.Reports.CountAsync(Ct);
    }

    private static string Mark(Dictionary<string, string> settings) => Path.Combine(settings["Storage:DataDir"], UnfinishedDemo.FileName);

    private static Dictionary<string, string> Settings(TemporaryFolder folder, DemoProfile profile) =>
        new(TestSettings.For(folder.Path), StringComparer.Ordinal) { ["Demo:Profile"] = profile.ToString() };
}
