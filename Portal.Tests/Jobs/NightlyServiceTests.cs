using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Portal.Composition.Emergency;
using Portal.Core.Persistence.Jobs;
using Portal.Core.Policy;
using Portal.Core.Reports.Queries;
using Portal.Core.SharedKernel;
using Portal.Jobs;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Jobs;

/// <summary>What is run in the night, and what is known of it in the morning.</summary>
public sealed class NightlyServiceTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Proves("5.3(a)", "every night it is proved that no report is without a case, and one that were would be named")]
    public async Task Every_night_every_report_is_accounted_for()
    {
        await using var portal = await TestPortal.StartAsync();
        var opened = await TestCases.OpenAsync(portal);
        await TestCases.OpenAsync(portal);
        using var state = new PortalState();
        using var nights = Service(portal, state, new ProveReportsAccountedFor(portal.Get<EveryReportAccountedFor>()));

        await nights.RunDueAsync(Ct);
        Assert.Equal((JobResult.Sound, "2"), await OutcomeAsync(portal));

        await portal.Store.WriteAsync<Result>(async db =>
        {
            await db.Cases.Where(c => c.Id == opened.Id).ExecuteDeleteAsync(Ct);
            return Result.Done;
        }, Ct);
        await nights.RunDueAsync(Ct);
        Assert.Equal((JobResult.Sound, "2"), await OutcomeAsync(portal));
        portal.Time.Advance(TimeSpan.FromDays(1));
        await nights.RunDueAsync(Ct);
        Assert.Equal((JobResult.Found, opened.Reference.Replace("HI", "R", StringComparison.Ordinal)), await OutcomeAsync(portal));
    }

    [Fact]
    public async Task Nights_that_the_portal_slept_through_are_caught_up_by_one_run()
    {
        await using var portal = await TestPortal.StartAsync();
        var job = new CountedJob();
        using var state = new PortalState();
        using var nights = Service(portal, state, job);
        await nights.RunDueAsync(Ct);

        portal.Time.Advance(TimeSpan.FromDays(9));
        await nights.RunDueAsync(Ct);
        await nights.RunDueAsync(Ct);

        Assert.Equal(2, job.Runs);
        Assert.Equal(new DateOnly(2026, 11, 11), (await portal.Get<JobLedger>().FindAsync(CountedJob.JobName, Ct))!.Night);
    }

    [Fact]
    public async Task A_failure_is_kept_and_logged_without_what_it_says_and_tried_again()
    {
        await using var portal = await TestPortal.StartAsync();
        var job = new CountedJob { Fails = true };
        var log = new KeptLog();
        using var state = new PortalState();
        using var nights = Service(portal, state, job, log);

        await nights.RunDueAsync(Ct);

        Assert.Equal(JobResult.Failed, (await portal.Get<JobLedger>().FindAsync(CountedJob.JobName, Ct))!.Result);
        Assert.Equal("The nightly job counted could not be finished and is tried again.", Assert.Single(log.Lines));
        job.Fails = false;
        portal.Time.Advance(JobLedger.Pause);
        await nights.RunDueAsync(Ct);
        Assert.Equal(JobResult.Sound, (await portal.Get<JobLedger>().FindAsync(CountedJob.JobName, Ct))!.Result);
    }

    [Theory]
    [InlineData("2026-11-03T08:00:00Z", false)]
    [InlineData("2026-11-03T08:00:01Z", true)]
    public void A_night_is_late_when_it_has_not_ended_by_eight_of_the_next_morning(string now, bool late) =>
        Assert.Equal(late, NightlyState.IsLate(new() { Name = "x", Night = new(2026, 11, 2) }, DateTimeOffset.Parse(now, null)));

    private static NightlyService Service(TestPortal portal, PortalState state, INightlyJob job, KeptLog? log = null) =>
        new([job], portal.Get<JobLedger>(), new(), state, portal.Time, log ?? new KeptLog());

    private static async Task<(JobResult Result, string Note)> OutcomeAsync(TestPortal portal)
    {
        var row = await portal.Get<JobLedger>().FindAsync(ProveReportsAccountedFor.JobName, Ct);
        return (row!.Result, row.Note);
    }

    private sealed class CountedJob : INightlyJob
    {
        public const string JobName = "counted";

        public string Name => JobName;

        public int Runs { get; private set; }

        public bool Fails { get; set; }

        public Task<JobOutcome> RunAsync(CancellationToken ct)
        {
            Runs++;
            return Fails ? throw new InvalidOperationException("Latimer Firstcall, 07700 900803") : Task.FromResult(new JobOutcome(JobResult.Sound, ""));
        }
    }

    private sealed class KeptLog : ILogger<NightlyService>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
