using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention.Contacts;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.Prevention.Texts;
using Portal.Core.SharedKernel;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Prevention;

/// <summary>The life of a text: written, compared, published or approved, stale, withdrawn; nobody's words are lost.</summary>
public sealed class LeafletLifeTests
{
    private const string Lead = "lead";
    private const string NewLead = "If somebody has hurt or threatened you because of who you are, tell us. We will listen and act.";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    [Proves("5.4(c)", "Publishing a new English text makes every other text stale, each with the fields that changed; all eleven of them")]
    public async Task A_new_English_text_makes_eleven_others_stale(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        Assert.Empty((await ListAsync(portal)).Behind);
        var published = await portal.PublishEnglishAsync(Lead, NewLead);

        Assert.Equal(2, published.Value);
        var texts = await ListAsync(portal);
        Assert.Equal(2, texts.English);
        Assert.Equal(11, texts.Behind.Count);
        Assert.Contains(texts.Behind, text => text.Edition.IsEasyRead);
        Assert.All(texts.Behind, text => Assert.Equal([Lead], text.Changed));
        var library = portal.Get<LeafletLibrary>();
        Assert.Equal((NewLead, "2.0"), (library.Source.Lead, library.Source.Version));
        Assert.Contains(await ActsAsync(portal), act => act.Action == nameof(PublishLeafletEnglish) && act.Note == "2.0");
    }

    [Theory]
    [BothDatabases]
    [Proves("5.4(c)", "A translation prints without a mark only when two different people vouch for it with a date and it says the English text in force")]
    public async Task A_translation_is_clean_while_it_is_approved_and_says_the_English_in_force(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var library = portal.Get<LeafletLibrary>();
        await library.FreshenAsync(Ct);
        Assert.True(library.IsDraft(library.Find("ur")!));

        Assert.True((await portal.ApproveAsync("ur")).IsSuccess);
        var urdu = library.Find("ur")!;
        Assert.False(library.IsDraft(urdu));
        Assert.Equal(("A translator", "A checker"), (urdu.Translator, urdu.Reviewer));
        Assert.NotNull(urdu.ApprovedOn);

        await portal.PublishEnglishAsync(Lead, NewLead);
        Assert.True(library.IsDraft(library.Find("ur")!));
        Assert.Equal(LeafletStanding.Stale, (await ListAsync(portal)).Editions.Single(e => e.Edition.Slug == "ur").Standing);

        Assert.True((await portal.ApproveAsync("ur")).IsSuccess);
        Assert.False(library.IsDraft(library.Find("ur")!));
        Assert.Equal([LeafletTextState.Published, LeafletTextState.Superseded], (await portal.TextAsync("ur")).Versions.Select(v => v.State));
    }

    [Theory]
    [InlineData(null, "B", true, "Leaflet.TranslatorMissing")]
    [InlineData("A", " ", true, "Leaflet.CheckerMissing")]
    [InlineData("The agency", "the  AGENCY", true, "Leaflet.CheckerIsTranslator")]
    [InlineData("A", "B", false, "Leaflet.ApprovedOnMissing")]
    public async Task An_approval_needs_two_names_and_a_day(string? translator, string? checker, bool withDay, string code)
    {
        await using var portal = await TestPortal.StartAsync();
        var draft = (await portal.TextAsync("pl")).Working!;
        var refused = await portal.Get<ApproveLeafletTranslation>().HandleAsync(
            new(LeafletEditions.Parse("pl"), translator, checker, withDay ? new DateOnly(2026, 11, 2) : null, draft.ChangedAt), portal.Organisation.Specialist, Ct);
        Assert.Equal(code, Assert.Single(refused.Errors).Code);
        Assert.NotNull(refused.Error.Field);
    }

    [Fact]
    public async Task The_day_of_approval_may_be_today_and_not_tomorrow()
    {
        await using var portal = await TestPortal.StartAsync();
        var draft = (await portal.TextAsync("pl")).Working!;
        var approve = portal.Get<ApproveLeafletTranslation>();
        var tomorrow = await approve.HandleAsync(new(LeafletEditions.Parse("pl"), "A", "B", new(2026, 11, 3), draft.ChangedAt), portal.Organisation.Specialist, Ct);
        Assert.Equal("Leaflet.ApprovedOnToCome", tomorrow.Error.Code);
        Assert.True((await approve.HandleAsync(new(LeafletEditions.Parse("pl"), "A", "B", new(2026, 11, 2), draft.ChangedAt), portal.Organisation.Specialist, Ct)).IsSuccess);
    }

    [Fact]
    public async Task A_translation_of_an_older_English_cannot_be_approved_until_it_says_the_new_one()
    {
        await using var portal = await TestPortal.StartAsync();
        await portal.PublishEnglishAsync(Lead, NewLead);
        var draft = (await portal.TextAsync("pl")).Working!;
        var refused = await portal.Get<ApproveLeafletTranslation>().HandleAsync(
            new(LeafletEditions.Parse("pl"), "A", "B", new(2026, 11, 2), draft.ChangedAt), portal.Organisation.Specialist, Ct);
        Assert.Equal("Leaflet.SourceMoved", refused.Error.Code);
        Assert.True((await portal.ApproveAsync("pl")).IsSuccess);
    }

    [Theory]
    [InlineData("next.steps.1.when", "Within {firstContactHigh}", "Leaflet.PlaceholderMissing")]
    [InlineData("next.steps.1.when", "Within {firstContact} or {tomorrow}", "Leaflet.PlaceholderUnknown")]
    [InlineData("next.steps.1.when", "Within {firstContact} {", "Leaflet.BracesUnusable")]
    [InlineData("labels.hours", "hours", "Leaflet.PlaceholderMissing")]
    [InlineData("title", "  ", "Leaflet.FieldMissing")]
    [InlineData("title", "<b>Report</b>", "Leaflet.FieldUnusable")]
    public async Task What_would_break_the_leaflet_is_refused_beside_its_field(string path, string typed, string code)
    {
        await using var portal = await TestPortal.StartAsync();
        await portal.Get<BeginLeafletDraft>().HandleAsync(LeafletEditions.Source, portal.Organisation.Specialist, Ct);
        var saved = await portal.Get<SaveLeafletDraft>().HandleAsync(LeafletEditions.Source, [new(path, typed, null)], false, portal.Organisation.Specialist, Ct);
        Assert.Contains(saved.Errors, error => error.Code == code && error.Field == path);
        Assert.Empty((await portal.TextAsync("en-GB")).Changed);
    }

    [Fact]
    public async Task A_field_may_be_as_long_as_its_limit_and_not_a_letter_longer()
    {
        await using var portal = await TestPortal.StartAsync();
        await portal.Get<BeginLeafletDraft>().HandleAsync(LeafletEditions.Source, portal.Organisation.Specialist, Ct);
        var limit = LeafletFieldCheck.LimitOf((await portal.TextAsync("en-GB")).Reference["title"]);
        var save = portal.Get<SaveLeafletDraft>();
        var over = await save.HandleAsync(LeafletEditions.Source, [new("title", new string('a', limit + 1), null)], false, portal.Organisation.Specialist, Ct);
        Assert.Equal("Leaflet.FieldTooLong", over.Error.Code);
        Assert.Equal(1, (await save.HandleAsync(LeafletEditions.Source, [new("title", new string('a', limit), null)], false, portal.Organisation.Specialist, Ct)).Value.Changed);
    }

    [Theory]
    [BothDatabases]
    public async Task Of_two_who_write_the_same_field_the_second_sees_both_and_other_fields_are_no_clash(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (save, specialist) = (portal.Get<SaveLeafletDraft>(), portal.Organisation.Specialist);
        await portal.Get<BeginLeafletDraft>().HandleAsync(LeafletEditions.Source, specialist, Ct);
        var fields = (await portal.TextAsync("en-GB")).Fields.ToDictionary(f => f.Path, f => SaveLeafletDraft.StampOf(f.Value));

        Assert.Equal(1, (await save.HandleAsync(LeafletEditions.Source, [new("title", "Tell us about hate", fields["title"])], false, specialist, Ct)).Value.Changed);
        Assert.Equal(1, (await save.HandleAsync(LeafletEditions.Source, [new(Lead, NewLead, fields[Lead])], false, specialist, Ct)).Value.Changed);
        var second = await save.HandleAsync(LeafletEditions.Source, [new("title", "Report hate", fields["title"])], false, specialist, Ct);

        var clash = Assert.Single(second.Value.Clashes);
        Assert.Equal(("title", "Tell us about hate", specialist.Name), (clash.Path, clash.Theirs, clash.By));
        Assert.Equal("Tell us about hate", (await portal.TextAsync("en-GB")).Fields.Single(f => f.Path == "title").Value);
        var again = await save.HandleAsync(LeafletEditions.Source, [new("title", "Report hate", SaveLeafletDraft.StampOf(clash.Theirs))], false, specialist, Ct);
        Assert.Empty(again.Value.Clashes);
        Assert.Equal("Report hate", (await portal.TextAsync("en-GB")).Fields.Single(f => f.Path == "title").Value);
    }

    [Fact]
    [Proves("5.4(c)", "Outside a demonstration a number that nobody has checked keeps every text from being published")]
    public async Task An_unchecked_number_blocks_publishing_and_names_the_office()
    {
        await using var portal = await TestPortal.StartAsync();
        var office = (await portal.Get<ListOffices>().HandleAsync(portal.Organisation.Specialist, Ct)).Value[0];
        await portal.Get<ChangeOffice>().HandleAsync(new(office.Id, "01632 960101", "", office.Address, null, null, office.Version), portal.Organisation.Administrator, Ct);
        var refused = await portal.PublishEnglishAsync(Lead, NewLead);
        Assert.Equal("Leaflet.PhoneUnchecked", refused.Error.Code);
        Assert.Contains(office.Name, Resources.RefusalWords.For(refused.Error), StringComparison.Ordinal);

        await portal.Get<ChangeOffice>().HandleAsync(
            new(office.Id, "01632 960101", "", office.Address, new(2026, 11, 2), "Community Safety Team", office.Version + 1), portal.Organisation.Administrator, Ct);
        var draft = (await portal.TextAsync("en-GB")).Working!;
        Assert.True((await portal.Get<PublishLeafletEnglish>().HandleAsync(draft.ChangedAt, portal.Organisation.Specialist, Ct)).IsSuccess);
    }

    [Fact]
    public async Task What_is_published_is_what_was_read()
    {
        await using var portal = await TestPortal.StartAsync();
        var specialist = portal.Organisation.Specialist;
        await portal.Get<BeginLeafletDraft>().HandleAsync(LeafletEditions.Source, specialist, Ct);
        var seen = (await portal.TextAsync("en-GB")).Working!.ChangedAt;
        Assert.Equal("Leaflet.NothingChanged", (await portal.Get<PublishLeafletEnglish>().HandleAsync(seen, specialist, Ct)).Error.Code);
        portal.Time.Advance(TimeSpan.FromMinutes(1));
        await portal.Get<SaveLeafletDraft>().HandleAsync(LeafletEditions.Source, [new(Lead, NewLead, null)], false, specialist, Ct);
        Assert.Equal(Error.Changed, (await portal.Get<PublishLeafletEnglish>().HandleAsync(seen, specialist, Ct)).Error);
    }

    [Fact]
    public async Task A_text_taken_out_of_use_is_no_longer_offered_and_English_stays()
    {
        await using var portal = await TestPortal.StartAsync();
        var withdraw = portal.Get<WithdrawLeafletText>();
        Assert.Equal("Leaflet.WhyMissing", (await withdraw.HandleAsync(LeafletEditions.Parse("pl"), " ", portal.Organisation.Specialist, Ct)).Error.Code);
        Assert.Equal("Leaflet.EnglishStays", (await withdraw.HandleAsync(LeafletEditions.Source, "why", portal.Organisation.Specialist, Ct)).Error.Code);
        Assert.True((await withdraw.HandleAsync(LeafletEditions.Parse("pl"), "A sentence says the opposite", portal.Organisation.Specialist, Ct)).IsSuccess);
        Assert.Null(portal.Get<LeafletLibrary>().Find("pl"));
        Assert.True((await portal.ApproveAsync("pl")).IsSuccess);
        Assert.NotNull(portal.Get<LeafletLibrary>().Find("pl"));
    }

    [Fact]
    public async Task Each_role_but_the_Specialist_sees_no_text_and_changes_none()
    {
        await using var portal = await TestPortal.StartAsync();
        foreach (var actor in portal.Organisation.OneOfEachRole.Where(a => !a.Is(Role.CommunitySafetySpecialist)))
        {
            Assert.Equal(Error.NotFound, (await portal.Get<ListLeafletTexts>().HandleAsync(actor, Ct)).Error);
            Assert.Equal(Error.NotFound, (await portal.Get<FindLeafletText>().HandleAsync(LeafletEditions.Source, actor, Ct)).Error);
            Assert.Equal(Refusals.NotAllowed, (await portal.Get<BeginLeafletDraft>().HandleAsync(LeafletEditions.Source, actor, Ct)).Error);
            Assert.Equal(Refusals.NotAllowed, (await portal.Get<WithdrawLeafletText>().HandleAsync(LeafletEditions.Parse("pl"), "why", actor, Ct)).Error);
        }
    }

    private static async Task<LeafletTextsView> ListAsync(TestPortal portal) =>
        (await portal.Get<ListLeafletTexts>().HandleAsync(portal.Organisation.Specialist, Ct)).Value;

    private static async Task<List<AuditEntry>> ActsAsync(TestPortal portal)
    {
        await using var db = portal.Store.Read();
        return await db.AuditEntries.Where(entry => entry.Kind == AuditKind.Act).ToListAsync(Ct);
    }
}
