using Microsoft.EntityFrameworkCore;
using Portal.Core.Auditing;
using Portal.Core.Cases;
using Portal.Core.Cases.Opening;
using Portal.Core.Persistence;
using Portal.Core.Persistence.Counters;
using Portal.Core.Policy;
using Portal.Tests.Reports;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Cases.Opening;

/// <summary>A report becomes a case in one transaction, once.</summary>
[Proves("5.3(a)", "Submitting a report opens its case in the pool in the same transaction, once however often it is submitted")]
[Proves("5.1.3", "Front-line staff in a neighbourhood office can take a report that reaches the Community Safety Team's pool")]
public class SubmitReportTests
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public Task On_sqlite_a_report_becomes_a_case() => A_report_becomes_a_case(DatabaseProvider.Sqlite);

    [Fact]
    [Trait(Tier.Name, Tier.Postgres)]
    public Task On_postgres_a_report_becomes_a_case()
    {
        Assert.SkipWhen(TestPostgres.Server is null, "No PostgreSQL server.");
        return A_report_becomes_a_case(DatabaseProvider.Postgres);
    }

    [Fact]
    public Task On_sqlite_fifty_at_once_give_one_report() => Fifty_at_once_give_one_report(DatabaseProvider.Sqlite);

    [Fact]
    [Trait(Tier.Name, Tier.Postgres)]
    public Task On_postgres_fifty_at_once_give_one_report()
    {
        Assert.SkipWhen(TestPostgres.Server is null, "No PostgreSQL server.");
        return Fifty_at_once_give_one_report(DatabaseProvider.Postgres);
    }

    private static async Task A_report_becomes_a_case(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var taker = portal.Organisation.FrontLine;
        var answer = await Taking.SubmitAsync(portal, taker, Taking.Least(
            ("reporterRole", "victim"), ("victims", "1|2"), ("victim[1].nameUsed", "Sample Person"), ("victim[2].nameUsed", "Other Person"),
            ("victim[1].uprn", "1000000001"), ("hatePerceived", "yes"), ("strands", "race|religion-or-belief|disability"),
            ("substrand.race", "anti-asian"), ("perceivedBy", "victim|staff"), ("victim[1].consent.police", "no"), ("victim[1].wishes", "stop|support")));
        Assert.True(answer.IsSuccess, string.Join(' ', answer.Errors));
        Assert.Equal("R-2026-000001", answer.Value.Reference);
        Assert.Null(answer.Value.ReceiptCode);

        await using var db = portal.Store.Read();
        var report = await db.Reports.SingleAsync(None);
        var @case = await db.Cases.SingleAsync(None);
        Assert.Equal(report.CaseId, @case.Id);
        Assert.Equal(answer.Value.ReportId, report.Id);
        Assert.Equal("HI-2026-000001", @case.Reference);
        Assert.Equal((CaseStatus.Pool, CasePriority.Standard), (@case.Status, @case.Priority));
        Assert.Equal(portal.Organisation.Neighbourhoods[0].Id, @case.NeighbourhoodId);
        Assert.Equal(2, await db.Parties.CountAsync(None));
        Assert.Equal(6, await db.Perceptions.CountAsync(None));
        Assert.Equal(3, await db.CaseStrands.CountAsync(None));
        Assert.Equal(["first-contact", "risk-assessment"], await db.CaseClocks.OrderBy(c => c.Standard).Select(c => c.Standard).ToListAsync(None));
        Assert.Equal(ReportReceivedEntry.Kind, (await db.CaseEntries.SingleAsync(None)).Kind);
        Assert.Equal(report.Id, (await db.Drafts.SingleAsync(None)).ReportId);
        Assert.Single(await db.AuditEntries.Where(e => e.Kind == AuditKind.Act && e.Action == nameof(SubmitReport) && e.CaseId == @case.Id).ToListAsync(None));
        Assert.Equal(1, (await db.PeriodCounters.SingleAsync(c => c.Measure == "cases-hate" && c.Breakdown == "", None)).Count);
        Assert.Empty((await portal.Get<RebuildCounters>().CheckAsync(None)).Differences);
        Assert.True((await portal.Get<AuditVerifier>().VerifyAsync(None)).IsSound);
    }

    private static async Task Fifty_at_once_give_one_report(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var taker = portal.Organisation.FrontLine;
        var draft = await Taking.DraftAsync(portal, taker, Taking.Least(("reporterAnonymous", "yes"), ("passphrase", "a grey wet morning")));
        var submit = portal.Get<SubmitReport>();
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => submit.HandleAsync(new(draft.Id, draft.Version), taker, None))));
        Assert.All(answers, answer => Assert.Equal(answers[0].Value, answer.Value));
        Assert.Matches("^([2-9BCDFGHJKMNPQRSTVWXYZ]{4}-){2}[2-9BCDFGHJKMNPQRSTVWXYZ]{4}$", answers[0].Value.ReceiptCode);
        await using var db = portal.Store.Read();
        Assert.Equal(1, await db.Reports.CountAsync(None));
        Assert.Equal(1, await db.Cases.CountAsync(None));
    }
}
