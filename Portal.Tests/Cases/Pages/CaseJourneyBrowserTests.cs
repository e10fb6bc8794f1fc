using Microsoft.Playwright;
using Portal.Core.Policy;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;
using static Microsoft.Playwright.Assertions;

namespace Portal.Tests.Cases.Pages;

/// <summary>A case from the pool to closing and back, as the people at the screen do it.</summary>
[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class CaseJourneyBrowserTests(BrowserFixture browser, SharedPortal portal)
{
    [Fact]
    [Proves("5.5.1(a)", "A team leader allocates a case to an officer on the page, seeing how much work each has")]
    [Proves("5.3(d)", "An officer logs a contact with a promise, and it stands on the case page at once")]
    public async Task Allocate_contact_close_by_two_persons_and_reopen()
    {
        var opened = await WebCase.OpenAsync(portal.Server);
        var leader = await SignedInAsync("team-leader", opened.Path);
        var refused = leader.WatchRefusals();
        await leader.GetByTestId("act-allocate").ClickAsync();
        await leader.GetByLabel("Amara Quillfeather").CheckAsync();
        await leader.GetByTestId("allocate-handover").FillAsync("Ring after six.");
        await leader.GetByTestId("submit").ClickAsync();
        await Expect(leader.GetByTestId("case-notice")).ToContainTextAsync("Case allocated");
        await Expect(leader.GetByTestId("case-officer")).ToContainTextAsync("Amara Quillfeather");

        var officer = await SignedInAsync("officer-east", opened.Path);
        await officer.GetByTestId("act-contact").ClickAsync();
        await Expect(officer.GetByTestId("safe-contact-rules")).ToContainTextAsync("Do not leave a message");
        await officer.GetByTestId("contact-said").FillAsync("She is afraid of the stairs.");
        await officer.GetByTestId("contact-promised").FillAsync("A light on the stairs");
        await officer.Locator("input[name='Form.Due']").Nth(1).CheckAsync();
        await officer.GetByTestId("submit").ClickAsync();
        await Expect(officer.GetByTestId("case-notice")).ToContainTextAsync("Contact recorded");
        await Expect(officer.GetByTestId("entry-contact")).ToContainTextAsync("A light on the stairs");
        await Expect(officer.GetByTestId("case-promise-due")).ToContainTextAsync("Due");
        await Expect(officer.GetByTestId("clock-first-contact")).ToContainTextAsync("Met");
        await Expect(officer.GetByTestId("case-status")).ToContainTextAsync("Investigating");

        await opened.ReadyAsync();
        await officer.GetByTestId("act-close").ClickAsync();
        await officer.GetByTestId("close-reason").SelectOptionAsync("resolved");
        await officer.GetByTestId("close-outcome-stopped").CheckAsync();
        await officer.GetByTestId("close-told-phone").CheckAsync();
        await officer.GetByTestId("close-words").FillAsync("The light is there, nothing has happened since.");
        await officer.GetByTestId("submit").ClickAsync();
        await Expect(officer.GetByTestId("closing-proposed")).ToContainTextAsync("Amara Quillfeather proposes to close");
        await Expect(officer.GetByTestId("act-close-decide")).ToHaveCountAsync(0);

        // The leader's page has followed by itself
        await leader.GetByTestId("act-close-decide").ClickAsync();
        await Expect(leader.GetByTestId("closing-proposal")).ToContainTextAsync("The light is there");
        await leader.GetByTestId("decide-words").FillAsync("Agreed.");
        await leader.GetByTestId("approve").ClickAsync();
        await Expect(leader.GetByTestId("case-status")).ToContainTextAsync("Closed");
        await leader.GetByTestId("act-reopen").ClickAsync();
        await leader.GetByTestId("reopen-reason").FillAsync("It began again.");
        await leader.GetByTestId("submit").ClickAsync();
        await Expect(leader.GetByTestId("case-status")).ToContainTextAsync("Reopened");
        Assert.Empty(refused);
    }

    [Fact]
    public async Task What_a_colleague_adds_appears_by_itself()
    {
        var opened = await (await WebCase.OpenAsync(portal.Server)).AllocatedAsync();
        var officer = await SignedInAsync("officer-east", opened.Path);
        var leader = await SignedInAsync("team-leader", $"{opened.Path}/note");

        await leader.GetByTestId("note-text").FillAsync("Asked the caretaker to look.");
        await leader.GetByTestId("submit").ClickAsync();

        await Expect(officer.GetByTestId("entry-note")).ToContainTextAsync("Asked the caretaker to look.");
        await Expect(officer.GetByTestId("timeline-news")).ToContainTextAsync("Noor Silverpenny has added to the timeline");
    }

    [Fact]
    public async Task The_timeline_keeps_its_filter_and_its_page_in_the_address()
    {
        var opened = await (await (await WebCase.OpenAsync(portal.Server)).AllocatedAsync()).ContactedAsync();
        for (var i = 1; i <= 27; i++)
        {
            await opened.NotedAsync($"Note number {i}.");
        }

        var page = await SignedInAsync("officer-east", opened.Path);
        await page.GetByTestId("kind-note").ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("kind=note", StringComparison.Ordinal));
        await Expect(page.GetByTestId("entry-contact")).ToHaveCountAsync(0);
        await Expect(page.GetByTestId("entry-note")).ToHaveCountAsync(25);
        await page.GetByTestId("pager").GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.GetByTestId("entry-note")).ToHaveCountAsync(2);
        await page.ReloadAsync();
        await Expect(page.GetByTestId("entry-note").Last).ToContainTextAsync("Note number 1.");
    }

    [Fact]
    [Proves("5.3(c)", "People are masked until shown, and a safe number is revealed on its own")]
    public async Task People_are_masked_until_shown_and_a_safe_number_is_revealed_on_its_own()
    {
        var opened = await (await WebCase.OpenAsync(portal.Server)).AllocatedAsync();
        var page = await SignedInAsync("officer-east", opened.Path);

        Assert.DoesNotContain(WebCase.VictimName, await page.ContentAsync(), StringComparison.Ordinal);
        await page.GetByTestId("person-show").First.ClickAsync();
        await Expect(page.GetByTestId("person-name").First).ToContainTextAsync(WebCase.VictimName);
        Assert.DoesNotContain(WebCase.SafeNumber, await page.ContentAsync(), StringComparison.Ordinal);
        await page.GetByTestId("reveal-number").ClickAsync();
        await Expect(page.GetByTestId("revealed")).ToContainTextAsync(WebCase.SafeNumber);
    }

    [Fact]
    public async Task Two_who_assess_at_once_see_both_side_by_side()
    {
        var opened = await (await WebCase.OpenAsync(portal.Server)).AllocatedAsync();
        var officer = await SignedInAsync("officer-east", $"{opened.Path}/risk/assess");
        var leader = await SignedInAsync("team-leader", $"{opened.Path}/risk/assess");
        await AnswerAsync(officer);
        await AnswerAsync(leader);
        await officer.GetByTestId("risk-band-medium").CheckAsync();
        await officer.GetByTestId("risk-rationale").FillAsync("It may go on.");
        await leader.GetByTestId("risk-band-high").CheckAsync();
        await leader.GetByTestId("risk-rationale").FillAsync("A knife was seen.");
        await leader.GetByTestId("submit").ClickAsync();
        await Expect(leader.GetByTestId("case-notice")).ToBeVisibleAsync();

        await officer.GetByTestId("submit").ClickAsync();
        await Expect(officer.GetByTestId("clash")).ToContainTextAsync("Noor Silverpenny changed the risk band");
        await Expect(officer.GetByTestId("clash-theirs")).ToContainTextAsync("A knife was seen.");
        await Expect(officer.GetByTestId("clash-mine")).ToContainTextAsync("It may go on.");
        await Expect(officer.GetByTestId("risk-rationale")).ToHaveValueAsync("It may go on.");
        await officer.AssertAccessibleAsync();
        await officer.GetByTestId("take-theirs").ClickAsync();
        await Expect(officer.GetByTestId("case-risk")).ToContainTextAsync("High");
    }

    [Fact]
    public async Task Two_who_correct_the_same_field_see_both_and_may_keep_theirs()
    {
        var opened = await (await WebCase.OpenAsync(portal.Server)).AllocatedAsync();
        var officer = await CorrectingAsync("officer-east", opened);
        var leader = await CorrectingAsync("team-leader", opened);
        await leader.GetByTestId("correct-value").FillAsync("Shouted at in the hall.");
        await leader.GetByTestId("correct-reason").FillAsync("Misheard.");
        await leader.GetByTestId("submit").ClickAsync();
        await Expect(leader.GetByTestId("entry-correction")).ToContainTextAsync("Shouted at in the hall.");

        await officer.GetByTestId("correct-value").FillAsync("Shouted at by the lift.");
        await officer.GetByTestId("correct-reason").FillAsync("She said so.");
        await officer.GetByTestId("submit").ClickAsync();
        await Expect(officer.GetByTestId("clash-theirs")).ToContainTextAsync("Shouted at in the hall.");
        await Expect(officer.GetByTestId("clash-mine")).ToContainTextAsync("Shouted at by the lift.");
        await officer.GetByTestId("submit").ClickAsync();
        await Expect(officer.GetByTestId("entry-correction").First).ToContainTextAsync("Shouted at by the lift.");
        await Expect(officer.GetByTestId("entry-correction").Nth(1)).ToContainTextAsync("Shouted at in the hall.");
    }

    private static async Task AnswerAsync(IPage page)
    {
        foreach (var question in Core.RiskAssessments.RiskInstruments.All[^1].Questions)
        {
            await page.GetByTestId($"risk-{question.Code}-not-known").CheckAsync();
        }
    }

    private async Task<IPage> CorrectingAsync(string persona, WebCase opened)
    {
        var page = await SignedInAsync(persona, opened.Path);
        await page.GetByTestId("incident-correct").ClickAsync();
        await page.GetByTestId("correct-Narrative").ClickAsync();
        await page.GetByTestId("correct-form").WaitForAsync();
        return page;
    }

    private async Task<IPage> SignedInAsync(string persona, string path)
    {
        var page = await browser.NewPageAsync(portal.Server.Address);
        await page.SignInAsync(persona, path);
        if (path.Count(c => c == '/') == 2)
        {
            await page.GetByTestId("case-page").WaitForAsync();
        }

        return page;
    }
}
