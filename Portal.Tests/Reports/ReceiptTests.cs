using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Cases.Receipts;
using Portal.Core.Policy;
using Portal.Core.Reports;
using Portal.Core.Reports.Queries;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Reports;

/// <summary>What those who took a report, and those who brought it, may know afterwards.</summary>
[Proves("5.3(d)", "Whoever brought a report can hear where it stands and what was promised, without anybody learning whom it is about")]
public class ReceiptTests
{
    private const string Passphrase = "Seven green bottles";

    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task One_sees_ones_own_receipts_and_nobody_elses()
    {
        await using var portal = await TestPortal.StartAsync();
        var (mine, taker) = (portal.Get<MyReceipts>(), portal.Organisation.FrontLine);
        var report = (await Taking.SubmitAsync(portal, taker, Taking.Least())).Value;
        var receipt = Assert.Single(await mine.ListAsync(taker, null, None));
        Assert.Equal((report.Reference, ReceiptStage.Received), (receipt.Reference, receipt.Stage));
        Assert.Equal(("first-contact", ClockState.Running), (Assert.Single(receipt.Promises).Standard, receipt.Promises[0].State));
        foreach (var other in portal.Organisation.OneOfEachRole.Where(other => other != taker))
        {
            Assert.Equal("Common.NotFound", (await mine.OfAsync(other, report.ReportId, None)).Error.Code);
            Assert.Empty(await mine.ListAsync(other, null, None));
        }
    }

    [Fact]
    public async Task What_is_remembered_later_goes_onto_the_timeline_of_the_case()
    {
        await using var portal = await TestPortal.StartAsync();
        var (add, taker) = (portal.Get<AddToReport>(), portal.Organisation.FrontLine);
        var report = (await Taking.SubmitAsync(portal, taker, Taking.Least())).Value;
        Assert.Equal("Reports.NothingToAdd", (await add.HandleAsync(new(report.ReportId, " \u0007 "), taker, None)).Error.Code);
        Assert.Equal("Reports.AdditionTooLong", (await add.HandleAsync(new(report.ReportId, new('a', 10_001)), taker, None)).Error.Code);
        Assert.Equal("Common.NotFound", (await add.HandleAsync(new(report.ReportId, "x"), portal.Organisation.FrontLineWest, None)).Error.Code);
        Assert.True((await add.HandleAsync(new(report.ReportId, "It was a red car."), taker, None)).IsSuccess);

        await using var db = portal.Store.Read();
        var entry = await db.CaseEntries.SingleAsync(e => e.Kind == ReportAddedToEntry.Kind, None);
        var access = (await portal.Vault.OpenAsync(portal.Organisation.Specialist, entry.CaseId, "test", None)).Value;
        Assert.Equal(new ReportAddedToEntry(report.Reference, "It was a red car."), access.Open(entry.Content, entry.Id));
        Assert.Equal(1, await db.ReportAdditions.CountAsync(None));
    }

    [Fact]
    public async Task An_anonymous_reporter_asks_with_code_and_passphrase()
    {
        await using var portal = await TestPortal.StartAsync();
        var ask = portal.Get<AskByReceiptCode>();
        var report = (await Taking.SubmitAsync(portal, portal.Organisation.FrontLine, Anonymous())).Value;
        var elsewhere = portal.Organisation.FrontLineWest;
        var typed = report.ReceiptCode!.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant();
        var answer = await ask.HandleAsync(new(typed, " seven  GREEN bottles", "One more thing."), elsewhere, None);
        Assert.Equal(report.Reference, answer.Value.Reference);
        await using var db = portal.Store.Read();
        Assert.Null((await db.ReportAdditions.SingleAsync(None)).AddedById);
        Assert.Equal("Common.NotAllowed", (await ask.HandleAsync(new(typed, Passphrase), portal.Organisation.Board, None)).Error.Code);
    }

    [Fact]
    public async Task A_report_keeps_what_was_told_but_no_passphrase_and_nobody_s_name()
    {
        await using var portal = await TestPortal.StartAsync();
        await Taking.SubmitAsync(portal, portal.Organisation.FrontLine, Taking.Least(
            ("reporterAnonymous", "yes"), ("passphrase", Passphrase), ("victims", "1"), ("victim[1].nameUsed", "Sample Person"), ("victim[1].safeNumber", "07700900123")));
        await using var db = portal.Store.Read();
        var report = await db.Reports.SingleAsync(None);
        var access = (await portal.Vault.OpenAsync(portal.Organisation.Specialist, report.CaseId, "test", None)).Value;
        Assert.Equal(["channel", "narrative", "reporterAnonymous"], access.Open(report.Content, report.Id).Values.Keys.Order());
        var party = await db.Parties.SingleAsync(None);
        Assert.Equal(("Sample Person", "07700900123"), access.Open(party.Details, party.Id) is var details ? (details.NameUsed, details.Contact.SafeNumber) : default);
    }

    [Fact]
    public async Task Of_a_case_hidden_from_its_taker_a_receipt_says_only_that_it_was_received()
    {
        await using var portal = await TestPortal.StartAsync();
        var taker = portal.Organisation.Officer;
        await Taking.SubmitAsync(portal, taker, Taking.Least(("reportedPeople", "1"), ("reported[1].relation", "our-staff")));
        var receipt = Assert.Single(await portal.Get<MyReceipts>().ListAsync(taker, null, None));
        Assert.Equal((ReceiptStage.Received, 0), (receipt.Stage, receipt.Promises.Count));
    }

    [Fact]
    public async Task After_five_wrong_tries_a_code_has_to_wait()
    {
        await using var portal = await TestPortal.StartAsync();
        var ask = portal.Get<AskByReceiptCode>();
        var (taker, other) = (portal.Organisation.FrontLine, portal.Organisation.FrontLineWest);
        var code = (await Taking.SubmitAsync(portal, taker, Anonymous())).Value.ReceiptCode!;
        for (var tries = 0; tries < 5; tries++)
        {
            Assert.Equal("Reports.CodeNotKnown", (await ask.HandleAsync(new(code, "wrong one"), taker, None)).Error.Code);
        }

        Assert.Equal("Reports.TooManyTries", (await ask.HandleAsync(new(code, Passphrase), other, None)).Error.Code);
        portal.Time.Advance(AttemptLimiter.Window);
        Assert.True((await ask.HandleAsync(new(code, Passphrase), other, None)).IsSuccess);
    }

    [Fact]
    public async Task A_code_without_a_passphrase_opens_nothing()
    {
        await using var portal = await TestPortal.StartAsync();
        var code = (await Taking.SubmitAsync(portal, portal.Organisation.FrontLine, Taking.Least(("reporterAnonymous", "yes")))).Value.ReceiptCode!;
        Assert.Equal("Reports.CodeNotKnown", (await portal.Get<AskByReceiptCode>().HandleAsync(new(code, ""), portal.Organisation.FrontLine, None)).Error.Code);
    }

    [Fact]
    public async Task Possible_duplicates_are_ones_own_reports_alone()
    {
        await using var portal = await TestPortal.StartAsync();
        var (taker, other) = (portal.Organisation.FrontLine, portal.Organisation.FrontLineWest);
        var people = Taking.Least(("victims", "1"), ("victim[1].nameUsed", "Sample Person"), ("victim[1].uprn", "1000000001"), ("victim[1].phone", "07700 900123"));
        var mine = (await Taking.SubmitAsync(portal, taker, people)).Value;
        await Taking.SubmitAsync(portal, other, people);
        var draft = await Taking.DraftAsync(portal, taker, Taking.Least(("victims", "1"), ("victim[1].nameUsed", "person SAMPLE"), ("victim[1].phone", "+44 7700 900 123")));
        var found = Assert.Single((await portal.Get<PossibleDuplicates>().AskAsync(taker, draft.Id, None)).Value);
        Assert.Equal(mine.ReportId, found.ReportId);
        Assert.Equal(["same-name", "same-phone"], found.Reasons);
        Assert.Equal("Common.NotFound", (await portal.Get<PossibleDuplicates>().AskAsync(other, draft.Id, None)).Error.Code);
    }

    [Fact]
    public async Task A_reason_for_high_priority_can_be_read_without_its_question()
    {
        await using var portal = await TestPortal.StartAsync();
        var taker = portal.Organisation.FrontLine;
        var draft = await Taking.DraftAsync(portal, taker, Taking.Least(("safeNow", "no")));

        var check = (await portal.Get<DueTimesPreview>().AskAsync(taker, draft.Id, None)).Value;

        Assert.Equal("Not safe right now", Assert.Single(check.Due.Reasons));
    }

    [Fact]
    public async Task Due_times_are_shown_before_and_kept_by_submitting()
    {
        await using var portal = await TestPortal.StartAsync();
        var taker = portal.Organisation.FrontLine;
        var draft = await Taking.DraftAsync(portal, taker, Taking.Least(("weapon", "knife"), ("graffiti", "yes"), ("placeUprn", "999")));
        var check = (await portal.Get<DueTimesPreview>().AskAsync(taker, draft.Id, None)).Value;
        Assert.Equal("Reports.UnknownProperty", Assert.Single(check.Errors).Code);
        Assert.Equal((CasePriority.High, "Knife or blade"), (check.Due.Priority, Assert.Single(check.Due.Reasons)));
        await portal.Get<DraftBook>().SaveAsync(taker, draft.Id, new(draft.Version, "check", Taking.Answers(("placeUprn", ""))), None);
        await portal.Get<Core.Cases.Opening.SubmitReport>().HandleAsync(new(draft.Id), taker, None);
        await using var db = portal.Store.Read();
        Assert.Equal(
            await db.CaseClocks.OrderBy(c => c.Standard).Select(c => new { c.Standard, c.DueAt }).ToListAsync(None),
            check.Due.DueTimes.OrderBy(d => d.Standard, StringComparer.Ordinal).Select(d => new { d.Standard, d.DueAt }).ToList());
    }

    [Theory]
    [InlineData("sample row zz1 1aa", 2)]
    [InlineData("ZZ11AA", 2)]
    [InlineData("1000000001", 1)]
    [InlineData("2 sample", 4)]
    [InlineData("za", 0)]
    [InlineData("%%%", 0)]
    public async Task Properties_are_found_while_typing(string typed, int hits)
    {
        await using var portal = await TestPortal.StartAsync();
        var lookup = portal.Get<PropertyLookup>();
        Assert.Equal(hits, (await lookup.FindAsync(portal.Organisation.FrontLine, typed, None)).Count);
        Assert.Empty(await lookup.FindAsync(portal.Organisation.Board, typed, None));
        Assert.Equal("2 Sample Row", (await lookup.FindAsync(portal.Organisation.FrontLine, "2 sample", None))[0].Address);
    }

    [Fact]
    public async Task Every_report_is_accounted_for_and_a_lost_one_is_named()
    {
        await using var portal = await TestPortal.StartAsync();
        var account = portal.Get<EveryReportAccountedFor>();
        var report = (await Taking.SubmitAsync(portal, portal.Organisation.FrontLine, Taking.Least())).Value;
        await Taking.DraftAsync(portal, portal.Organisation.FrontLine, []);
        var sound = (await account.AskAsync(Actor.System, None)).Value;
        Assert.Equal((true, 1, 1), (sound.IsSound, sound.Reports, sound.DraftsOpen.UnderWeek));
        Assert.Equal("Common.NotAllowed", (await account.AskAsync(portal.Organisation.FrontLine, None)).Error.Code);
        await using (var db = portal.Store.Raw())
        {
            await db.Reports.ExecuteUpdateAsync(set => set.SetProperty(r => r.CaseId, Guid.CreateVersion7()), None);
        }

        var broken = (await account.AskAsync(portal.Organisation.Audit, None)).Value;
        Assert.Equal((false, report.Reference), (broken.IsSound, Assert.Single(broken.WithoutCase)));
        Assert.Single(broken.CasesWithoutReport);
    }

    private static Dictionary<string, IReadOnlyList<string>> Anonymous() => Taking.Least(("reporterAnonymous", "yes"), ("passphrase", Passphrase));
}
