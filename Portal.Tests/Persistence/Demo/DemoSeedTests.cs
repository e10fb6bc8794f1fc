using Microsoft.EntityFrameworkCore;
using Portal.Core.Auditing;
using Portal.Core.Cases;
using Portal.Core.Persistence;
using Portal.Core.Persistence.Counters;
using Portal.Core.Persistence.Demo;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Persistence.Demo;

public sealed class DemoSeedTests
{
    [Fact]
    public async Task A_history_leaves_the_trail_and_the_counters_sound()
    {
        await using var portal = await SeededPortal.FillAsync(DemoProfile.Test);

        var audit = await portal.Get<AuditVerifier>().VerifyAsync(TestContext.Current.CancellationToken);
        var counters = await portal.Get<RebuildCounters>().CheckAsync(TestContext.Current.CancellationToken);

        Assert.True(audit.IsSound, audit.Finding);
        Assert.True(audit.Rows > 100, $"only {audit.Rows} acts");
        Assert.True(counters.Cells > 50, $"only {counters.Cells} cells");
        Assert.Empty(counters.Differences);
        Assert.Empty(await portal.Get<PortalDatabase>().CheckAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    [Trait(Tier.Name, Tier.Full)]
    public async Task The_same_seed_and_moment_give_the_same_history()
    {
        await using var one = await SeededPortal.FillAsync(DemoProfile.Test, 5);
        await using var same = await SeededPortal.FillAsync(DemoProfile.Test, 5);
        await using var other = await SeededPortal.FillAsync(DemoProfile.Test, 6);

        Assert.Equal(await one.FactsHashAsync(), await same.FactsHashAsync());
        Assert.NotEqual(await one.FactsHashAsync(), await other.FactsHashAsync());
    }

    [Fact]
    public async Task The_awkward_cases_are_in_the_states_that_they_show()
    {
        await using var portal = await SeededPortal.FillAsync(DemoProfile.Test);
        await using var db = portal.Get<PortalStore>().Read();
        var ct = TestContext.Current.CancellationToken;

        Assert.True(await db.CaseClocks.AnyAsync(c => c.Standard == "first-contact" && c.State == ClockState.Running && c.DueAt < new DateTimeOffset(2026, 11, 2, 10, 0, 0, TimeSpan.Zero), ct));
        Assert.True(await db.Cases.AnyAsync(c => c.Risk == RiskBand.High && c.HonourConcern, ct));
        Assert.True(await db.Cases.AnyAsync(c => c.Status == CaseStatus.Reopened, ct));
        Assert.True(await db.Cases.AnyAsync(c => c.Status == CaseStatus.ClosingProposed, ct));
        Assert.True(await db.Cases.AnyAsync(c => c.IsSealed, ct));
        Assert.True(await db.Cases.AnyAsync(c => c.OfficerId == null && c.Status == CaseStatus.Pool, ct));
        Assert.True(await db.CaseExclusions.AnyAsync(ct));
        Assert.True(await db.Reports.AnyAsync(r => r.IsAnonymous, ct));
        Assert.True(await db.JoinProposals.AnyAsync(p => p.DecidedAt == null, ct));
        Assert.True(await db.CasePromises.AnyAsync(p => p.KeptAt == null && p.DueAt < new DateTimeOffset(2026, 11, 2, 10, 0, 0, TimeSpan.Zero), ct));
    }

    [Fact]
    [Trait(Tier.Name, Tier.Full)]
    public async Task Two_years_hold_about_400_reports_and_260_cases()
    {
        await using var portal = await SeededPortal.FillAsync(DemoProfile.Demo);
        await using var db = portal.Get<PortalStore>().Read();
        var ct = TestContext.Current.CancellationToken;

        Assert.InRange(await db.Reports.CountAsync(ct), 380, 420);
        Assert.InRange(await db.Cases.CountAsync(c => c.Status != CaseStatus.Merged, ct), 240, 280);
        Assert.Empty((await portal.Get<RebuildCounters>().CheckAsync(ct)).Differences);
        Assert.True((await portal.Get<AuditVerifier>().VerifyAsync(ct)).IsSound);
    }
}
