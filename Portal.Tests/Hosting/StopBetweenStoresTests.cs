using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Portal.Core.Cases;
using Portal.Core.Confidentiality;
using Portal.Tests.Cases.Pages;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Hosting;

/// <summary>Rows and keys lie in two stores: a stop after the one and before the other is mended by the next start.</summary>
public sealed class StopBetweenStoresTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Keys_that_a_stop_left_behind_are_with_their_records_after_the_next_start()
    {
        using var folder = new TemporaryFolder();
        var settings = TestSettings.For(folder.Path);
        WebCase older, newer;
        using (var portal = new PortalServer(settings: settings))
        {
            (older, newer) = (await WebCase.OpenAsync(portal), await WebCase.OpenAsync(portal));
            await KeysAsync(settings, "CREATE TRIGGER away BEFORE UPDATE ON record_keys BEGIN SELECT RAISE(ABORT, 'away'); END");
            var leader = await WebCase.ActorAsync(portal, "team-leader");

            // The rows are moved and committed; the store of the keys is gone before it hears of it
            await Assert.ThrowsAsync<SqliteException>(() => portal.Services.GetRequiredService<MergeCases>().HandleAsync(new(newer.Id, older.Id, "One household."), leader, Ct));
            await KeysAsync(settings, "DROP TRIGGER away");
            await Assert.ThrowsAsync<KeyNotFoundException>(older.ViewAsync);
        }

        SqliteConnection.ClearAllPools();
        using (var again = new PortalServer(settings: settings))
        {
            var page = (await older.On(again).ViewAsync()).Details!;

            Assert.Equal(2, page.Incidents.Count);
            Assert.All(page.Incidents, incident => Assert.Equal(WebCase.Narrative, incident.Content.Narrative));
            Assert.Equal(0, await again.Services.GetRequiredService<KeyPlacement>().RepairAsync(Ct));
        }
    }

    private static async Task KeysAsync(IReadOnlyDictionary<string, string> settings, string sql)
    {
        await using var keys = new SqliteConnection($"Data Source={Path.Combine(settings["Storage:KeyDir"], KeyStore.FileName)}");
        await keys.OpenAsync(Ct);
        await using var command = keys.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Ct);
    }
}
