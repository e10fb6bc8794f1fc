using System.Text.Json;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Core.Persistence;
using Portal.Core.Persistence.Jobs;
using Portal.Core.SharedKernel;
using Portal.Jobs;
using Portal.Tests.Cases.Pages;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Jobs;

/// <summary>The morning after: the page of the proof and the health of the portal tell how the night went.</summary>
public sealed class NightlyPageTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_proof_tells_how_it_went_last_night_and_whether_it_is_late()
    {
        using var server = new PortalServer();
        await WebCase.OpenAsync(server);
        var ledger = server.Services.GetRequiredService<JobLedger>();
        await server.Services.GetRequiredService<NightlyService>().RunDueAsync(Ct);
        var night = Night.DueAt(TimeProvider.System.GetUtcNow());

        await ledger.EndAsync(ProveReportsAccountedFor.JobName, night, JobResult.Sound, "1", Ct);
        Assert.EndsWith(": each of 1 reports has a case", (await ReadAsync(server)).Night, StringComparison.Ordinal);
        Assert.False((await ReadAsync(server)).Late);
        Assert.Equal("Healthy", (await HealthAsync(server)).Status);
        Assert.Contains("reports-accounted-for: Sound, 0.0 hours ago.", (await HealthAsync(server)).Words, StringComparison.Ordinal);

        await ledger.EndAsync(ProveReportsAccountedFor.JobName, night, JobResult.Found, "R-2026-000042", Ct);
        Assert.EndsWith("did not add up: R-2026-000042", (await ReadAsync(server)).Night, StringComparison.Ordinal);
        Assert.Equal("Degraded", (await HealthAsync(server)).Status);

        await ledger.FailAsync(ProveReportsAccountedFor.JobName, Ct);
        Assert.Contains("could not be finished", (await ReadAsync(server)).Night, StringComparison.Ordinal);

        await server.Services.GetRequiredService<PortalStore>().WriteAsync<Result>(async db =>
        {
            await db.Jobs.ExecuteUpdateAsync(set => set.SetProperty(job => job.Night, night.AddDays(-2)), Ct);
            return Result.Done;
        }, Ct);
        Assert.True((await ReadAsync(server)).Late);
    }

    private static async Task<(string Night, bool Late)> ReadAsync(PortalServer server)
    {
        using var client = await server.SignedInClientAsync("specialist");
        using var page = new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri("/reports/accounted-for", UriKind.Relative), Ct));
        return (page.QuerySelector("[data-testid=account-night]")!.TextContent.Trim(), page.QuerySelector("[data-testid=account-night-late]") is not null);
    }

    private static async Task<(string Status, string Words)> HealthAsync(PortalServer server)
    {
        await server.Services.GetRequiredService<NightlyService>().RunDueAsync(Ct);
        using var client = server.CreateClient();
        using var report = JsonDocument.Parse(await client.GetStringAsync(new Uri("health", UriKind.Relative), Ct));
        var nightly = report.RootElement.GetProperty("checks").GetProperty("nightly");
        return (nightly.GetProperty("status").GetString()!, nightly.GetProperty("description").GetString()!);
    }
}
