using Portal.Core.Persistence;
using Portal.Core.Persistence.Jobs;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Jobs;

/// <summary>Each job once a night, by one at a time.</summary>
public sealed class JobLedgerTests
{
    private const string Job = "a-job";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2026-11-02T01:59:59Z", "2026-11-01")]
    [InlineData("2026-11-02T02:00:00Z", "2026-11-02")]
    // Clocks go forward at 01:00 GMT: two in the morning is 01:00 GMT from that day on
    [InlineData("2026-03-29T00:59:59Z", "2026-03-28")]
    [InlineData("2026-03-29T01:00:00Z", "2026-03-29")]
    // Clocks go back at 01:00 GMT: the hour before two in the morning is there twice
    [InlineData("2026-10-25T00:30:00Z", "2026-10-24")]
    [InlineData("2026-10-25T01:59:59Z", "2026-10-24")]
    [InlineData("2026-10-25T02:00:00Z", "2026-10-25")]
    public void A_night_is_due_from_two_in_the_morning_in_the_UK(string instant, string night) =>
        Assert.Equal(DateOnly.Parse(night, null), Night.DueAt(DateTimeOffset.Parse(instant, null)));

    [Theory]
    [BothDatabases]
    public async Task A_job_is_done_once_for_a_night(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var ledger = portal.Get<JobLedger>();

        Assert.True(await ledger.TakeAsync(Job, Ct));
        Assert.False(await ledger.TakeAsync(Job, Ct));
        await ledger.EndAsync(Job, new(2026, 11, 2), JobResult.Sound, "7", Ct);
        portal.Time.Set(new(2026, 11, 3, 1, 59, 59, TimeSpan.Zero));
        Assert.False(await ledger.TakeAsync(Job, Ct));
        portal.Time.Set(new(2026, 11, 3, 2, 0, 0, TimeSpan.Zero));
        Assert.True(await ledger.TakeAsync(Job, Ct));

        var row = await ledger.FindAsync(Job, Ct);
        Assert.Equal((new DateOnly(2026, 11, 2), JobResult.Sound, "7"), (row!.Night, row.Result, row.Note));
    }

    [Theory]
    [BothDatabases]
    public async Task Of_many_at_once_one_gets_the_job(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var ledger = portal.Get<JobLedger>();
        await ledger.TakeAsync(Job, Ct);
        await ledger.EndAsync(Job, new(2026, 11, 2), JobResult.Sound, "", Ct);
        portal.Time.Advance(TimeSpan.FromDays(1));

        var taken = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => ledger.TakeAsync(Job, Ct))));

        Assert.Single(taken, true);
    }

    [Fact]
    public async Task A_lease_of_somebody_who_died_runs_out()
    {
        await using var portal = await TestPortal.StartAsync();
        var ledger = portal.Get<JobLedger>();
        Assert.True(await ledger.TakeAsync(Job, Ct));

        portal.Time.Advance(JobLedger.Lease - TimeSpan.FromSeconds(1));
        Assert.False(await ledger.TakeAsync(Job, Ct));
        portal.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(await ledger.TakeAsync(Job, Ct));
    }

    [Fact]
    public async Task A_job_that_failed_is_tried_again_after_a_pause_and_its_last_good_night_stays()
    {
        await using var portal = await TestPortal.StartAsync();
        var ledger = portal.Get<JobLedger>();
        await ledger.TakeAsync(Job, Ct);
        await ledger.EndAsync(Job, new(2026, 11, 2), JobResult.Sound, "", Ct);
        portal.Time.Advance(TimeSpan.FromDays(1));
        await ledger.TakeAsync(Job, Ct);

        await ledger.FailAsync(Job, Ct);

        var row = await ledger.FindAsync(Job, Ct);
        Assert.Equal((new DateOnly(2026, 11, 2), JobResult.Failed), (row!.Night, row.Result));
        Assert.False(await ledger.TakeAsync(Job, Ct));
        portal.Time.Advance(JobLedger.Pause);
        Assert.True(await ledger.TakeAsync(Job, Ct));
    }
}
