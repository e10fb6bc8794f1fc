using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Portal.Composition.Emergency;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Hosting;

[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class EmergencyBrowserTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_locked_database_shuts_the_portal_and_it_opens_again_by_itself()
    {
        using var portal = new PortalServer();
        var state = portal.Services.GetRequiredService<PortalState>();
        var page = await browser.NewPageAsync(portal.Address);
        await page.GotoAsync("/");
        Assert.Equal(0, await page.GetByTestId("emergency-page").CountAsync());

        await using (var other = new SqliteConnection($"Data Source={Path.Combine(portal.DataFolder, "data", "portal.db")};Pooling=False"))
        {
            await other.OpenAsync(TestContext.Current.CancellationToken);
            await using var hold = other.BeginTransaction(deferred: false);
            state.Suspect();
            await UntilAsync(() => state.IsClosed);

            var response = await page.GotoAsync("/");

            Assert.Equal(503, response!.Status);
            Assert.Equal("The portal is not available", await page.Locator("h1").InnerTextAsync());
            Assert.Equal(0, await page.Locator("form").CountAsync());
        }

        state.Suspect();
        await UntilAsync(() => !state.IsClosed);
        await page.ReloadAsync();
        Assert.Equal(0, await page.GetByTestId("emergency-page").CountAsync());
    }

    [Fact]
    public async Task A_portal_that_is_killed_comes_back_on_the_same_data()
    {
        await using var portal = await PortalProcess.StartNewAsync();
        var page = await browser.NewPageAsync(portal.Address);
        await page.GotoAsync("/");

        await portal.KillAsync();
        await portal.StartAsync();

        var response = await page.ReloadAsync();
        Assert.Equal(200, response!.Status);
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        for (var waited = 0; !condition(); waited++)
        {
            Assert.True(waited < 600, "it did not happen within a minute");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
