using System.Text;
using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Reports;
using Portal.Core.Reports.Queries;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Reports;

/// <summary>Drafts are safe, sealed, their author's alone, and two tabs never overwrite each other unseen.</summary>
public class DraftBookTests
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public Task On_sqlite_a_draft_is_saved_and_found_again() => A_draft_is_saved_and_found_again(DatabaseProvider.Sqlite);

    [Fact]
    [Trait(Tier.Name, Tier.Postgres)]
    public Task On_postgres_a_draft_is_saved_and_found_again()
    {
        Assert.SkipWhen(TestPostgres.Server is null, "No PostgreSQL server.");
        return A_draft_is_saved_and_found_again(DatabaseProvider.Postgres);
    }

    [Fact]
    public async Task A_change_to_an_older_version_clashes_and_saves_nothing()
    {
        await using var portal = await TestPortal.StartAsync();
        var (book, actor) = (portal.Get<DraftBook>(), portal.Organisation.FrontLine);
        var draft = (await book.StartAsync(actor, DraftKind.Interview, None)).Value;
        Assert.True((await book.SaveAsync(actor, draft.Id, new(1, "safety", Taking.Answers(("narrative", "from one tab"))), None)).IsSuccess);
        var clash = await book.SaveAsync(actor, draft.Id, new(1, "safety", Taking.Answers(("narrative", "from the other"))), None);
        Assert.Equal((DraftBook.Clash, 2), (clash.Error.Code, (int)clash.Error.Arguments[0]));
        Assert.Equal(["from one tab"], (await book.ResumeAsync(actor, draft.Id, None)).Value["narrative"]);
    }

    [Fact]
    public async Task Repeating_a_save_whose_answer_was_lost_is_harmless()
    {
        await using var portal = await TestPortal.StartAsync();
        var (book, actor) = (portal.Get<DraftBook>(), portal.Organisation.FrontLine);
        var draft = (await book.StartAsync(actor, DraftKind.Interview, None)).Value;
        var change = new DraftChange(1, "safety", Taking.Answers(("narrative", "once")));
        var first = await book.SaveAsync(actor, draft.Id, change, None);
        Assert.Equal(first.Value, (await book.SaveAsync(actor, draft.Id, change, None)).Value);
    }

    [Theory]
    [InlineData(200_000, null)]
    [InlineData(200_001, DraftLimits.FieldTooLong)]
    [InlineData(1_000_000, DraftLimits.FieldTooLong)]
    public async Task A_field_takes_two_hundred_thousand_characters_and_a_refusal_loses_nothing(int length, string? code)
    {
        await using var portal = await TestPortal.StartAsync();
        var (book, actor) = (portal.Get<DraftBook>(), portal.Organisation.FrontLine);
        var draft = await Taking.DraftAsync(portal, actor, Taking.Least());
        var saved = await book.SaveAsync(actor, draft.Id, new(draft.Version, "", Taking.Answers(("exactWords", new string('ü', length)))), None);
        Assert.Equal(code, saved.IsSuccess ? null : saved.Error.Code);
        Assert.Equal(["Shouted at me on the stairs."], (await book.ResumeAsync(actor, draft.Id, None)).Value["narrative"]);
    }

    [Fact]
    public async Task A_draft_as_a_whole_takes_a_million_characters()
    {
        await using var portal = await TestPortal.StartAsync();
        var (book, actor) = (portal.Get<DraftBook>(), portal.Organisation.FrontLine);
        var draft = await Taking.DraftAsync(portal, actor, []);
        var names = new[] { "narrative", "exactWords", "impactNotes", "evidenceNotes", "damageNotes" };
        var full = Taking.Answers([.. names.Select(name => (name, new string('a', 200_000)))]);
        Assert.True((await book.SaveAsync(actor, draft.Id, new(draft.Version, "", full), None)).IsSuccess);
        var more = await book.SaveAsync(actor, draft.Id, new(draft.Version + 1, "", Taking.Answers(("cost", "a"))), None);
        Assert.Equal(DraftLimits.TooLong, more.Error.Code);
    }

    [Fact]
    public async Task Only_its_author_has_a_draft()
    {
        await using var portal = await TestPortal.StartAsync();
        var (book, actor) = (portal.Get<DraftBook>(), portal.Organisation.FrontLine);
        var draft = await Taking.DraftAsync(portal, actor, Taking.Least());
        foreach (var other in portal.Organisation.OneOfEachRole.Append(portal.Organisation.FrontLineWest).Where(other => other.StaffId != actor.StaffId))
        {
            Assert.Equal("Common.NotFound", (await book.ResumeAsync(other, draft.Id, None)).Error.Code);
            Assert.Equal("Common.NotFound", (await book.SaveAsync(other, draft.Id, new(draft.Version, "", Taking.Answers()), None)).Error.Code);
            Assert.Equal("Common.NotFound", (await book.DiscardAsync(other, draft.Id, None)).Error.Code);
            Assert.Equal("Common.NotFound", (await portal.Get<Core.Cases.Opening.SubmitReport>().HandleAsync(new(draft.Id), other, None)).Error.Code);
            Assert.Equal(other.May(Permission.TakeReports), (await book.StartAsync(other, DraftKind.Interview, None)).IsSuccess);
        }
    }

    [Fact]
    public async Task Nothing_typed_stands_in_the_database_in_the_clear()
    {
        await using var portal = await TestPortal.StartAsync();
        await Taking.SubmitAsync(portal, portal.Organisation.FrontLine, Taking.Least(
            ("narrative", "canary-narrative"), ("victims", "1"), ("victim[1].nameUsed", "Canaryname"), ("victim[1].phone", "07700900123"),
            ("reporterAnonymous", "yes"), ("passphrase", "canary-passphrase")));
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        var bytes = Directory.GetFiles(portal.Storage.DataDir, "*", SearchOption.AllDirectories).SelectMany(File.ReadAllBytes).ToArray();
        foreach (var canary in new[] { "canary-narrative", "Canaryname", "CANARYNAME", "07700900123", "canary-passphrase" })
        {
            Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(canary)));
            Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(canary)));
        }
    }

    [Fact]
    public async Task A_draft_is_let_go_after_thirty_days_and_listed_until_then()
    {
        await using var portal = await TestPortal.StartAsync();
        var (book, actor) = (portal.Get<DraftBook>(), portal.Organisation.FrontLine);
        var draft = await Taking.DraftAsync(portal, actor, Taking.Least());
        var mine = portal.Get<MyDrafts>();
        portal.Time.Advance(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        Assert.False(Assert.Single(await mine.ListAsync(actor, None)).RemindAuthor);
        portal.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(Assert.Single(await mine.ListAsync(actor, None)).RemindAuthor);
        portal.Time.Advance(TimeSpan.FromDays(18));
        var leader = await portal.Get<UnsubmittedDrafts>().ListAsync(portal.Organisation.TeamLeader, DraftLimits.LeaderToldAt, None);
        Assert.Equal("Front Line One", Assert.Single(leader).AuthorName);
        portal.Time.Advance(TimeSpan.FromDays(5) - TimeSpan.FromSeconds(1));
        Assert.Equal(0, await portal.Get<DraftSweep>().RunAsync(None));
        portal.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await portal.Get<DraftSweep>().RunAsync(None));
        Assert.Equal("Common.NotFound", (await book.ResumeAsync(actor, draft.Id, None)).Error.Code);
        Assert.Null((await portal.Get<KeyStore>().LoadAsync([draft.Id], None)).Find(draft.Id));
        Assert.Equal(1, (await portal.Get<EveryReportAccountedFor>().AskAsync(portal.Organisation.Specialist, None)).Value.DraftsExpired);
    }

    private static async Task A_draft_is_saved_and_found_again(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (book, actor) = (portal.Get<DraftBook>(), portal.Organisation.FrontLine);
        var draft = (await book.StartAsync(actor, DraftKind.PaperForm, None)).Value;
        await book.SaveAsync(actor, draft.Id, new(1, "people", Taking.Answers(("victims", "1|2"), ("victim[2].nameUsed", "Sample"))), None);
        var saved = await book.SaveAsync(actor, draft.Id, new(2, "what-happened", Taking.Answers(("narrative", "x"), ("victim[2].nameUsed", ""))), None);
        Assert.Equal(3, saved.Value.Version);
        var view = (await book.ResumeAsync(actor, draft.Id, None)).Value;
        Assert.Equal((3, "what-happened", DraftKind.PaperForm), (view.Version, view.Step, view.Kind));
        Assert.Equal(["narrative", "victims"], view.Values.Keys.Order());
        await using var db = portal.Store.Read();
        Assert.Equal(1, await db.AuditEntries.CountAsync(e => e.Kind == AuditKind.Look && e.Action == "ResumeDraft", None));
        Assert.True((await book.DiscardAsync(actor, draft.Id, None)).IsSuccess);
        Assert.Empty(await portal.Get<MyDrafts>().ListAsync(actor, None));
        Assert.Null((await portal.Get<KeyStore>().LoadAsync([draft.Id], None)).Find(draft.Id));
    }
}
