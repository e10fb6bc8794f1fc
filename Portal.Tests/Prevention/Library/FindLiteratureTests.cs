using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention.Library;
using Portal.Core.Prevention.Register;
using Portal.Core.SharedKernel;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Prevention.Library;

/// <summary>Finding literature by strand, audience and language; what is due; and that giving it stands on the register.</summary>
public sealed class FindLiteratureTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    [Proves("5.4(e)", "Literature is found by strand, audience and language, and only while it is offered and every contact in it is checked")]
    public async Task Found_by_strand_audience_and_language(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        await portal.OfferedAsync(LibrarySteps.ItemRequest(portal, "All strands"));
        await portal.OfferedAsync(LibrarySteps.ItemRequest(portal, "Faith") with { Strands = ["religion-or-belief", "race"], Audiences = ["witnesses"] });
        await portal.OfferedAsync(LibrarySteps.ItemRequest(portal, "Faith in Urdu") with { Strands = ["religion-or-belief"], Language = "ur" });
        await portal.OfferedAsync(LibrarySteps.ItemRequest(portal, "For colleagues") with { Audiences = ["staff"] });
        await portal.Get<KeepLiterature>().HandleAsync(LibrarySteps.ItemRequest(portal, "A draft"), portal.Organisation.Specialist, Ct);

        Assert.Equal(["All strands", "Faith", "Faith in Urdu", "For colleagues"], await TitlesAsync(portal, new()));
        Assert.Equal(["All strands", "Faith", "Faith in Urdu", "For colleagues"], await TitlesAsync(portal, new(Strand: "religion-or-belief")));
        Assert.Equal(["All strands", "For colleagues"], await TitlesAsync(portal, new(Strand: "disability")));
        Assert.Equal(["Faith"], await TitlesAsync(portal, new(Strand: "race", Audience: "witnesses")));
        Assert.Equal(["Faith in Urdu"], await TitlesAsync(portal, new(Language: "ur")));
        Assert.Empty(await TitlesAsync(portal, new(Language: "cy")));

        var open = (await portal.Get<FindLiterature>().ForPublicAsync(new(), null, Ct)).Value.Items.Select(item => item.Title);
        Assert.Equal(["All strands", "Faith", "Faith in Urdu"], open);
        Assert.Equal(["Faith in Urdu"], (await portal.Get<FindLiterature>().SuggestAsync(["race", "religion-or-belief"], "ur", 4, Ct)).Select(item => item.Title));
        Assert.Equal(["Faith", "All strands"], (await portal.Get<FindLiterature>().SuggestAsync(["race"], "pl", 4, Ct)).Select(item => item.Title));
    }

    [Theory]
    [BothDatabases]
    public async Task Pages_follow_by_title_and_miss_none(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        for (var i = 0; i < FindLiterature.PageSize + 3; i++)
        {
            await portal.OfferedAsync(LibrarySteps.ItemRequest(portal, $"Item {i % 20:00}"));
        }

        var first = (await portal.Get<FindLiterature>().ForPublicAsync(new(), null, Ct)).Value;
        var second = (await portal.Get<FindLiterature>().ForPublicAsync(new(), first.After, Ct)).Value;
        Assert.Equal(FindLiterature.PageSize, first.Items.Count);
        Assert.Equal(3, second.Items.Count);
        Assert.Null(second.After);
        Assert.Equal(FindLiterature.PageSize + 3, first.Items.Concat(second.Items).Select(item => item.Id).Distinct().Count());
        Assert.Equal(Error.NotFound, (await portal.Get<FindLiterature>().ForPublicAsync(new(), Guid.CreateVersion7(), Ct)).Error);
    }

    [Theory]
    [BothDatabases]
    [Proves("5.4(e)", "An item that names a contact past its check is given to nobody and stands first on the list of what is due")]
    public async Task An_unchecked_contact_stops_what_names_it(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var contact = await portal.ContactAsync(checkedForDays: 10);
        var item = await portal.OfferedAsync(LibrarySteps.ItemRequest(portal, "Names one", contact.Id));
        await portal.OfferedAsync(LibrarySteps.ItemRequest(portal, "Names none"));
        var mark = portal.Get<MarkDueLiterature>();
        Assert.Equal(0, await mark.RunAsync(Ct));
        Assert.Equal(2, (await TitlesAsync(portal, new())).Count);

        portal.Time.Advance(TimeSpan.FromDays(11));
        Assert.Equal(["Names none"], await TitlesAsync(portal, new()));
        Assert.Equal(Error.NotFound, (await portal.Get<FindLiteratureFile>().HandleAsync(item.Id, null, Ct)).Error);
        Assert.Equal("Literature.NotGivenNow", (await GiveAsync(portal, item.Id)).Error.Code);
        var due = (await portal.Get<ListLiteratureDue>().HandleAsync(portal.Organisation.Specialist, Ct)).Value;
        Assert.Equal(LiteratureNeeds.ContactCheck, Assert.Single(due.Items).Needs);
        Assert.Equal(ContactStanding.CheckOver, Assert.Single(due.Contacts).Standing);

        Assert.Equal(1, await mark.RunAsync(Ct));
        Assert.Equal(0, await mark.RunAsync(Ct));
        Assert.Equal(portal.Clock.Today, Assert.Single((await portal.Get<ListLiteratureDue>().HandleAsync(portal.Organisation.Specialist, Ct)).Value.Items).DueSince);

        var now = (await portal.Get<ListContacts>().HandleAsync(portal.Organisation.Specialist, Ct)).Value.Single().Contact;
        Assert.True((await portal.CheckAsync(now, portal.Clock.Today.AddDays(100))).IsSuccess);
        Assert.Equal(2, (await TitlesAsync(portal, new())).Count);
        Assert.Equal(1, await mark.RunAsync(Ct));
        Assert.Equal(0, (await portal.Get<ListLiteratureDue>().HandleAsync(portal.Organisation.Specialist, Ct)).Value.Count);
    }

    [Theory]
    [InlineData(31, LiteratureNeeds.None)]
    [InlineData(30, LiteratureNeeds.ReviewSoon)]
    [InlineData(1, LiteratureNeeds.ReviewSoon)]
    [InlineData(0, LiteratureNeeds.ReviewDue)]
    [InlineData(-5, LiteratureNeeds.ReviewDue)]
    public async Task A_review_is_told_30_days_before_and_stops_nothing(int daysLeft, LiteratureNeeds needs)
    {
        await using var portal = await TestPortal.StartAsync();
        await portal.OfferedAsync(LibrarySteps.ItemRequest(portal) with { ReviewOn = portal.Clock.Today.AddDays(100) });
        portal.Time.Advance(TimeSpan.FromDays(100 - daysLeft));
        var found = Assert.Single((await portal.Get<FindLiterature>().ForStaffAsync(portal.Organisation.FrontLine, new(), null, Ct)).Value.Items);
        Assert.Equal((needs, true), (found.Needs, found.IsGiven));
        Assert.Equal(needs == LiteratureNeeds.None ? 0 : 1, (await portal.Get<ListLiteratureDue>().HandleAsync(portal.Organisation.Specialist, Ct)).Value.Count);
    }

    [Theory]
    [BothDatabases]
    [Proves("5.4(e)", "What was given stands on the register of leaflets with occasion, office, copies, by whom and when, and names no receiver")]
    public async Task Giving_stands_on_the_register_once(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var item = await portal.OfferedAsync(LibrarySteps.ItemRequest(portal));
        var id = Guid.CreateVersion7();
        Assert.True((await GiveAsync(portal, item.Id, id)).IsSuccess);
        Assert.True((await GiveAsync(portal, item.Id, id)).IsSuccess);

        var line = Assert.Single((await portal.Get<ListLiteratureGiven>().HandleAsync(item.Id, null, portal.Organisation.FrontLine, Ct)).Value.Lines);
        Assert.Equal(("What counts", LiteratureOccasion.WithReceipt, 2, "Office 1"), (line.Title, line.Occasion, line.Copies, line.Office));
        Assert.Equal((portal.Organisation.FrontLine.Name, portal.Clock.Now), (line.GivenBy, line.GivenAt));
        var register = portal.Get<LeafletRegister>();
        var onRegister = Assert.Single((await register.PageAsync(new(), null, portal.Organisation.FrontLine, Ct)).Value.Lines);
        Assert.Equal((id, new(item.Id, "What counts", LiteratureOccasion.WithReceipt, 2), false), (onRegister.Id, onRegister.Literature, onRegister.IsKeyed));
        Assert.Single((await register.PageAsync(new() { About = RegisterSubject.Literature }, null, portal.Organisation.FrontLine, Ct)).Value.Lines);
        Assert.Empty((await register.PageAsync(new() { About = RegisterSubject.Leaflet }, null, portal.Organisation.FrontLine, Ct)).Value.Lines);
        Assert.Empty((await register.PageAsync(new() { Kind = Core.Prevention.LeafletIssueKind.Printed }, null, portal.Organisation.FrontLine, Ct)).Value.Lines);
        await using var db = portal.Store.Read();
        var row = Assert.Single(await db.Set<Core.Prevention.LeafletIssue>().ToListAsync(Ct));
        Assert.Equal(64, row.DocumentVersion.Length);
        Assert.Equal("", row.TenancyReference);
        Assert.Equal(Error.NotFound, (await portal.Get<ListLiteratureGiven>().HandleAsync(null, null, portal.Organisation.Director, Ct)).Error);
        Assert.False((await portal.Get<GiveLiterature>().HandleAsync(new(Guid.CreateVersion7(), item.Id, LiteratureOccasion.AtOffice, portal.Organisation.Offices[0].Id, 1), portal.Organisation.Director, Ct)).IsSuccess);
    }

    [Fact]
    public async Task What_is_missing_on_giving_is_told_at_once()
    {
        await using var portal = await TestPortal.StartAsync();
        var item = await portal.OfferedAsync(LibrarySteps.ItemRequest(portal));
        var given = await portal.Get<GiveLiterature>().HandleAsync(new(Guid.CreateVersion7(), item.Id, null, Guid.CreateVersion7(), GiveLiterature.MostCopies + 1), portal.Organisation.FrontLine, Ct);
        Assert.Equal(["Literature.OccasionMissing", "Literature.OfficeMissing", "Literature.CopiesUnusable"], given.Errors.Select(error => error.Code));
    }

    [Fact]
    public async Task Withdrawn_with_a_reason_it_is_found_by_nobody_and_can_be_offered_again()
    {
        await using var portal = await TestPortal.StartAsync();
        var item = await portal.OfferedAsync(LibrarySteps.ItemRequest(portal));
        var withdraw = portal.Get<WithdrawLiterature>();
        Assert.Equal("Literature.WhyMissing", (await withdraw.HandleAsync(item.Id, item.Version, " ", portal.Organisation.Specialist, Ct)).Error.Code);
        var gone = (await withdraw.HandleAsync(item.Id, item.Version, "The law has changed", portal.Organisation.Specialist, Ct)).Value;
        Assert.Empty(await TitlesAsync(portal, new()));
        Assert.Equal("Literature.NotGivenNow", (await GiveAsync(portal, item.Id)).Error.Code);
        Assert.True((await portal.Get<OfferLiterature>().HandleAsync(item.Id, gone.Version, portal.Organisation.Specialist, Ct)).IsSuccess);
        Assert.Single(await TitlesAsync(portal, new()));
    }

    [Fact]
    public async Task Nothing_is_offered_without_its_file_or_past_its_review()
    {
        await using var portal = await TestPortal.StartAsync();
        var empty = (await portal.Get<KeepLiterature>().HandleAsync(LibrarySteps.ItemRequest(portal) with { File = null }, portal.Organisation.Specialist, Ct)).Value;
        Assert.Equal("Literature.NothingToGive", (await OfferAsync(portal, empty)).Error.Code);
        var late = (await portal.Get<KeepLiterature>().HandleAsync(LibrarySteps.ItemRequest(portal) with { ReviewOn = portal.Clock.Today.AddDays(1) }, portal.Organisation.Specialist, Ct)).Value;
        portal.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal("Literature.ReviewFirst", (await OfferAsync(portal, late)).Error.Code);
    }

    private static Task<Result<LiteratureItem>> OfferAsync(TestPortal portal, LiteratureItem item) =>
        portal.Get<OfferLiterature>().HandleAsync(item.Id, item.Version, portal.Organisation.Specialist, Ct);

    private static Task<Result<Core.Prevention.LeafletIssue>> GiveAsync(TestPortal portal, Guid itemId, Guid? issueId = null) => portal.Get<GiveLiterature>().HandleAsync(
        new(issueId ?? Guid.CreateVersion7(), itemId, LiteratureOccasion.WithReceipt, portal.Organisation.Offices[0].Id, 2), portal.Organisation.FrontLine, Ct);

    private static async Task<IReadOnlyList<string>> TitlesAsync(TestPortal portal, LiteratureFilter filter) =>
        [.. (await portal.Get<FindLiterature>().ForStaffAsync(portal.Organisation.FrontLine, filter, null, Ct)).Value.Items.Select(item => item.Title)];
}
