using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Cases.Queries;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Tests.Cases.Pages;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Auditing;

/// <summary>Who looked at a case, the trail for Internal Audit, and why something could be seen.</summary>
public sealed class TrailPagesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    [Proves("5.3(c)", "the officer of a case and the Specialist can see who opened it, who had it in a list and who was refused; nobody else can")]
    public async Task Who_looked_is_told_to_those_who_answer_for_the_case_alone(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var staff = portal.Organisation;
        var opened = await TestCases.AllocatedAsync(portal, staff.Officer);
        await TestCases.OpenAsync(portal);
        await portal.Vault.OpenAsync(staff.TeamLeader, opened.Id, "case page", Ct);
        Assert.False((await portal.Vault.OpenAsync(staff.OfficerWest, opened.Id, "case page", Ct)).IsSuccess);
        Assert.True((await portal.Get<CaseListQuery>().AskAsync(new(new()), staff.Specialist, Ct)).IsSuccess);
        portal.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.True((await portal.Get<CaseListQuery>().AskAsync(new(new()), staff.Specialist, Ct)).IsSuccess);
        var query = portal.Get<WhoLookedQuery>();

        var told = (await query.AskAsync(opened.Id, null, staff.Officer, Ct)).Value;

        Assert.Equal(opened.Reference, told.Reference);
        Assert.Equal(
            [(AuditKind.Refusal, "Officer Two", "ReadCases"), (AuditKind.Look, "Team Leader", "ReadCases: Area as CommunitySafetyTeamLeader")],
            told.Page.Rows.Select(row => (row.Kind, row.StaffName, row.Why)));
        Assert.Equal([("Specialist", 2)], told.Lists.Select(list => (list.StaffName, list.Times)));
        Assert.True((await query.AskAsync(opened.Id, null, staff.Specialist, Ct)).IsSuccess);
        foreach (var actor in staff.OneOfEachRole.Append(staff.SecondOfficer).Append(staff.OfficerWest).Where(a => a.ReachOf(Permission.SeeWhoLooked) is Reach.None or Reach.Assigned && a != staff.Officer))
        {
            Assert.Equal(Error.NotFound, (await query.AskAsync(opened.Id, null, actor, Ct)).Error);
        }
    }

    [Theory]
    [BothDatabases]
    public async Task The_trail_is_narrowed_paged_and_read_by_internal_audit_alone(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var staff = portal.Organisation;
        var opened = await TestCases.OpenAsync(portal);
        for (var look = 0; look < ReadTrail.PageSize + 5; look++)
        {
            await portal.Vault.OpenAsync(look % 2 == 0 ? staff.Specialist : staff.TeamLeader, opened.Id, "case page", Ct);
        }

        portal.Time.Advance(TimeSpan.FromDays(1));
        await portal.Vault.OpenAsync(staff.Specialist, opened.Id, "timeline", Ct);
        var trail = portal.Get<ReadTrail>();
        var day = portal.Clock.Today;

        var first = (await trail.PageAsync(new() { Kind = AuditKind.Look }, null, staff.Audit, Ct)).Value;
        var second = (await trail.PageAsync(new() { Kind = AuditKind.Look }, first.Older, staff.Audit, Ct)).Value;
        Assert.Equal((ReadTrail.PageSize, 6, (long?)null), (first.Rows.Count, second.Rows.Count, second.Older));
        Assert.Equal(first.Rows.Concat(second.Rows).Select(row => row.Sequence).OrderDescending(), first.Rows.Concat(second.Rows).Select(row => row.Sequence));
        Assert.Equal("timeline", Assert.Single((await trail.PageAsync(new() { From = day, Kind = AuditKind.Look }, null, staff.Audit, Ct)).Value.Rows).Note);
        Assert.Equal(55, (await trail.FileAsync(new() { To = day.AddDays(-1), Kind = AuditKind.Look, Reference = opened.Reference.ToLowerInvariant() }, staff.Audit, Ct)).Value.Rows.Count);
        Assert.Equal(27, (await trail.FileAsync(new() { StaffId = staff.TeamLeader.StaffId, Action = "OpenCase" }, staff.Audit, Ct)).Value.Rows.Count);
        Assert.Empty((await trail.PageAsync(new() { Reference = "HI-2026-999999" }, null, staff.Audit, Ct)).Value.Rows);
        foreach (var actor in staff.OneOfEachRole.Where(a => a != staff.Audit))
        {
            Assert.Equal(Refusals.NotAllowed, (await trail.PageAsync(new(), null, actor, Ct)).Error);
        }

        var own = (await trail.PageAsync(new() { StaffId = staff.Audit.StaffId }, null, staff.Audit, Ct)).Value.Rows;
        Assert.All(own, row => Assert.Equal((nameof(ReadTrail), "ReadAudit: Everywhere as InternalAudit"), (row.Action, row.Why)));
        Assert.True(own.Count >= 6, $"reading the trail left {own.Count} rows");
    }

    [Fact]
    public async Task Reasons_survive_the_trail()
    {
        await using var portal = await TestPortal.StartAsync();
        var glass = Guid.CreateVersion7();

        var read = WhyAllowed.Parse(WhyAllowed.Of(portal.Organisation.Officer, Permission.ReadCases, Reach.Assigned | Reach.BrokenGlass, glass))!;

        Assert.Equal((Permission.ReadCases, Reach.Assigned | Reach.BrokenGlass, (Guid?)glass), (read.Permission, read.Reach, read.GlassId));
        Assert.Equal([Role.CaseManagementOfficer], read.Roles);
        Assert.Equal("WorkCases: Everywhere as the portal", WhyAllowed.Of(Actor.System, Permission.WorkCases, Reach.Everywhere));
        Assert.Null(WhyAllowed.Parse("persona"));
        Assert.Null(WhyAllowed.Parse(""));
    }

    [Fact]
    public async Task The_pages_show_the_trail_to_those_who_may_and_do_not_exist_for_others()
    {
        using var server = new PortalServer();
        var @case = await (await WebCase.OpenAsync(server)).AllocatedAsync();
        using var audit = await server.SignedInClientAsync("audit");
        using var officer = await server.SignedInClientAsync("officer-east");
        using var specialist = await server.SignedInClientAsync("specialist");
        var actor = await WebCase.ActorAsync(server, "specialist");
        await server.Services.GetRequiredService<CasePageQuery>().AskAsync(@case.Id, actor, Ct);

        var looks = await ReadAsync(officer, $"{@case.Path}/looks");
        Assert.Contains(actor.Name, looks, StringComparison.Ordinal);
        Assert.Contains("everywhere (", looks, StringComparison.Ordinal);
        Assert.DoesNotContain(WebCase.VictimName, looks, StringComparison.Ordinal);
        var trail = await ReadAsync(audit, $"/audit/trail?kind=Look&reference={@case.Reference}");
        Assert.Contains("Looked: Open case", trail, StringComparison.Ordinal);
        Assert.Contains("field__error", await ReadAsync(audit, "/audit/trail?from=someday"), StringComparison.Ordinal);
        using var file = await audit.GetAsync(new Uri($"/audit/trail.csv?reference={@case.Reference}", UriKind.Relative), Ct);
        Assert.Equal("text/csv", file.Content.Headers.ContentType?.MediaType);
        Assert.Contains("\"OpenCase\"", await file.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        foreach (var (client, path) in new[] { (officer, "/audit/trail"), (specialist, "/audit/trail"), (specialist, "/audit/trail.csv"), (audit, $"{@case.Path}/looks"), (specialist, "/cases/HI-2026-999999/looks") })
        {
            using var refused = await client.GetAsync(new Uri(path, UriKind.Relative), Ct);
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        }
    }

    private static async Task<string> ReadAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Ct);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Ct));
        return page.Body!.InnerHtml;
    }
}
