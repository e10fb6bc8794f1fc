using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Core.Auditing;
using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Tests.Cases.Pages;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Auditing;

/// <summary>Nothing is opened without its look: counted opening by opening, and with a trail that cannot be written.</summary>
public sealed class NoLookNoReadTests
{
    private const string Name = "Quillonby Zanthorpe";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    [Proves("5.3(c)", "every opening of what people told stands under a look that was on the trail before it, counted one by one")]
    public async Task Every_opening_has_its_look_on_the_trail_before_it(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (staff, steps) = (portal.Organisation, new CaseSteps(portal));
        var cases = new List<OpenedCase>();
        for (var i = 0; i < 3; i++)
        {
            cases.Add(await TestCases.AllocatedAsync(portal, staff.Officer, new() { SafeNumber = "01632 960123" }));
        }

        var openings = new List<(Guid Root, AuditEntry? Row)>();
        portal.Get<Openings>().Opened += (root, look) =>
        {
            // Read by another connection: only what is committed is there
            using var db = portal.Store.Read();
            openings.Add((root, db.AuditEntries.SingleOrDefault(e => e.Sequence == look)));
        };

        await CaseSteps.Done(steps.Contact(cases[0].Id, staff.Officer));
        await TestCases.PageAsync(portal, cases[0].Id);
        Assert.True((await portal.Get<CaseListQuery>().AskAsync(new(new()), staff.Specialist, Ct)).IsSuccess);
        Assert.True((await portal.Get<MyWorkQuery>().AskAsync(staff.Officer, Ct)).IsSuccess);
        Assert.True((await portal.Get<PoolQuery>().AskAsync(staff.TeamLeader, Ct)).IsSuccess);
        Assert.True((await portal.Get<TimelineQuery>().AskAsync(new(cases[0].Id), staff.Officer, Ct)).IsSuccess);
        Assert.True((await portal.Get<RevealSafeContact>().HandleAsync(new(cases[0].Id, cases[0].VictimId!.Value, SafeDetail.Number), staff.Officer, Ct)).IsSuccess);
        var correction = new CorrectRecordRequest(cases[1].Id, CorrectedRecord.Party, cases[1].VictimId!.Value, "NameUsed", "Sample Person", "Another Name", "Misheard.");
        Assert.True((await portal.Get<CorrectRecord>().HandleAsync(correction, staff.Officer, Ct)).Answer.IsSuccess);

        Assert.True(openings.Count > 15, $"only {openings.Count} openings");
        Assert.All(openings, opening =>
        {
            Assert.Equal(AuditKind.Look, opening.Row?.Kind);
            Assert.Contains(opening.Root.ToString(), opening.Row!.Subjects, StringComparison.Ordinal);
            Assert.Matches("^ReadCases: .+ as .+", opening.Row.Why);
        });
    }

    [Theory]
    [BothDatabases]
    [Proves("5.3(c)", "without a row on the trail nothing is shown")]
    public async Task When_the_trail_cannot_be_written_nothing_is_opened(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var staff = portal.Organisation;
        var opened = await TestCases.AllocatedAsync(portal, staff.Officer, new() { SafeNumber = "01632 960123" });
        await BreakTrailAsync(portal.Store);
        var count = 0;
        portal.Get<Openings>().Opened += (_, _) => count++;

        Func<Task>[] reads =
        [
            () => portal.Vault.OpenAsync(staff.Specialist, opened.Id, "test", Ct),
            () => portal.Vault.OpenManyAsync(staff.Specialist, [opened.Id], "test", Ct),
            () => portal.Vault.OpenDraftAsync(staff.FrontLine, Guid.CreateVersion7(), Ct),
            () => portal.Get<CasePageQuery>().AskAsync(opened.Id, staff.Specialist, Ct),
            () => portal.Get<CaseListQuery>().AskAsync(new(new()), staff.Specialist, Ct),
            () => portal.Get<MyWorkQuery>().AskAsync(staff.Officer, Ct),
            () => portal.Get<TimelineQuery>().AskAsync(new(opened.Id), staff.Officer, Ct),
            () => portal.Get<RevealSafeContact>().HandleAsync(new(opened.Id, opened.VictimId!.Value, SafeDetail.Number), staff.Officer, Ct),
            () => portal.Get<FindCasesQuery>().AskAsync(new(FindBy.Name, "Sample"), staff.Specialist, Ct),
        ];
        foreach (var read in reads)
        {
            await Assert.ThrowsAnyAsync<Exception>(read);
        }

        Assert.Equal(0, count);
    }

    [Fact]
    public async Task When_the_trail_cannot_be_written_no_page_shows_a_name()
    {
        using var portal = new PortalServer();
        var opened = await WebCase.OpenAsync(portal, ("victim[1].nameUsed", Name));
        using var client = await portal.SignedInClientAsync("specialist");
        Assert.Contains(Name, await client.GetStringAsync(new Uri("/cases", UriKind.Relative), Ct), StringComparison.Ordinal);

        await BreakTrailAsync(portal.Services.GetRequiredService<PortalStore>());

        foreach (var path in new[] { "/cases", "/work", "/pool", $"/cases/{opened.Reference}", $"/cases/{opened.Reference}/print" })
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Ct);
            Assert.DoesNotContain(Name, await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        }

        using var list = await client.GetAsync(new Uri("/cases", UriKind.Relative), Ct);
        Assert.Equal(HttpStatusCode.InternalServerError, list.StatusCode);
    }

    private static async Task BreakTrailAsync(PortalStore store)
    {
        await using var db = store.Raw();
        await db.Database.ExecuteSqlRawAsync(
            store.Provider == DatabaseProvider.Sqlite
                ? """CREATE TRIGGER broken BEFORE INSERT ON "AuditEntries" BEGIN SELECT RAISE(ABORT, 'broken'); END;"""
                : """CREATE TRIGGER broken BEFORE INSERT ON "AuditEntries" FOR EACH ROW EXECUTE FUNCTION trail_append_only();""",
            Ct);
    }
}
