using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Core.Persistence;
using Portal.Core.Persistence.Jobs;
using Portal.Core.Reports;
using Portal.Core.SharedKernel;
using Portal.Jobs;
using Portal.Tests.Cases.Pages;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Reports;

/// <summary>The notices of drafts that wait and the proof of the night, at the widths that people have.</summary>
[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class DraftNoticeBrowserTests(BrowserFixture browser)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1366)]
    [InlineData(390)]
    [InlineData(320)]
    public async Task Notices_and_the_proof_of_the_night_are_accessible(int width)
    {
        using var portal = new PortalServer();
        await WaitingAsync(portal);
        foreach (var (persona, path, shown) in new[]
        {
            ("frontline-east", "/", "my-drafts-wait"), ("team-leader", "/work", "staff-drafts-wait"), ("specialist", "/reports/accounted-for", "account-night-late"),
        })
        {
            var page = await browser.NewPageAsync(portal.Address, width);
            await page.SignInAsync(persona, path);
            await page.GetByTestId(shown).WaitForAsync();
            await page.AssertAccessibleAsync();
            await page.Context.CloseAsync();
        }
    }

    private static async Task WaitingAsync(PortalServer portal)
    {
        var writer = await WebCase.ActorAsync(portal, "frontline-east");
        await portal.Services.GetRequiredService<DraftBook>().StartAsync(writer, DraftKind.Interview, Ct);
        await portal.Services.GetRequiredService<NightlyService>().RunDueAsync(Ct);
        await portal.Services.GetRequiredService<PortalStore>().WriteAsync<Result>(async db =>
        {
            var old = TimeProvider.System.GetUtcNow().AddDays(-26);
            await db.Drafts.ExecuteUpdateAsync(set => set.SetProperty(draft => draft.SavedAt, old), Ct);
            var night = Night.DueAt(old);
            await db.Jobs.ExecuteUpdateAsync(set => set.SetProperty(job => job.Night, night).SetProperty(job => job.Result, JobResult.Failed).SetProperty(job => job.LeaseUntil, DateTimeOffset.MaxValue), Ct);
            return Result.Done;
        }, Ct);
    }
}
