using Microsoft.Playwright;
using Portal.Core.Policy;
using Portal.Tests.Cases.Pages;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;
using static Microsoft.Playwright.Assertions;

namespace Portal.Tests.Confidentiality;

/// <summary>Emergency openings, seals, conflicts, households and reviews of access, as the people at the screen do it.</summary>
[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class ConfidentialityBrowserTests(BrowserFixture browser) : IDisposable
{
    private static readonly int[] Widths = [1366, 390, 320];

    private readonly PortalServer server = new();

    public void Dispose() => server.Dispose();

    [Fact]
    [Proves("5.3(c)", "an officer opens a case in an emergency with a reason, reads it under a banner with the time left, and Internal Audit reviews it from the work page")]
    public async Task A_case_is_opened_in_an_emergency_and_reviewed_by_somebody_else()
    {
        var opened = await (await WebCase.OpenAsync(server)).AllocatedAsync();
        var officer = await SignedInAsync("officer-west", "/find");
        await officer.GetByTestId("find-emergency").ClickAsync();
        await officer.GetByTestId("prove-again").ClickAsync();
        await officer.GetByTestId("again").ClickAsync();
        await officer.GetByTestId("emergency-reference").FillAsync("HI-2026-987654");
        await officer.GetByTestId("submit").ClickAsync();
        await Expect(officer.GetByTestId("error-summary")).ToBeVisibleAsync();
        await officer.GetByTestId("emergency-words").FillAsync("He rang from the stairs, nobody else answers.");
        await officer.GetByTestId("submit").ClickAsync();
        await Expect(officer.Locator("#Reference-error")).ToContainTextAsync("There is no case of this reference");
        await Expect(officer.GetByTestId("emergency-words")).ToHaveValueAsync("He rang from the stairs, nobody else answers.");
        await JudgeAsync(officer);
        await officer.GetByTestId("emergency-reference").FillAsync(opened.Reference);
        await officer.GetByTestId("submit").ClickAsync();
        await Expect(officer.GetByTestId("emergency-left")).ToContainTextAsync("30 minutes left");
        await officer.GetByTestId("person-show").First.ClickAsync();
        await Expect(officer.GetByTestId("person-name").First).ToContainTextAsync(WebCase.VictimName);
        await Expect(officer.GetByTestId("act-note")).ToHaveCountAsync(0);
        await Expect(officer.GetByTestId("reveal-number")).ToHaveCountAsync(0);
        await JudgeAsync(officer);

        var audit = await SignedInAsync("audit", "/");
        await Expect(audit.GetByTestId("notice-reviews")).ToBeVisibleAsync();
        await audit.GetByTestId("notice-reviews").GetByRole(AriaRole.Link).ClickAsync();
        await JudgeAsync(audit);
        await audit.GetByRole(AriaRole.Row).Filter(new() { HasText = opened.Reference }).GetByTestId("review-emergency").ClickAsync();
        await Expect(audit.GetByTestId("emergency-reason")).ToContainTextAsync("He rang from the stairs");
        await Expect(audit.GetByTestId("emergency-looks")).ToContainTextAsync("case page");
        await audit.GetByTestId("review-finding-Justified").CheckAsync();
        await audit.GetByTestId("review-words").FillAsync("Spoke to both: the night line confirms the call.");
        await JudgeAsync(audit);
        await audit.GetByTestId("submit").ClickAsync();
        await Expect(audit.GetByTestId("confidentiality-done")).ToContainTextAsync("Review recorded");

        await officer.GetByTestId("act-end-emergency").ClickAsync();
        await officer.GetByTestId("submit").ClickAsync();
        await officer.GotoAsync(opened.Path);
        await Expect(officer.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Page not found");
    }

    [Fact]
    [Proves("5.3(c)", "a case is sealed while a colleague has it open: the page closes by itself; the two who keep seals open it together")]
    public async Task A_case_is_sealed_under_the_eyes_of_a_colleague_and_opened_by_two()
    {
        var opened = await (await WebCase.OpenAsync(server)).AllocatedAsync();
        var leader = await SignedInAsync("team-leader", opened.Path);
        var officer = await SignedInAsync("officer-east", opened.Path);
        await officer.GetByTestId("act-seal").ClickAsync();
        await officer.GetByTestId("seal-words").FillAsync("The person reported works in our own office.");
        await officer.GetByTestId("submit").ClickAsync();
        await Expect(officer.GetByTestId("sealing-proposed")).ToContainTextAsync("Somebody else decides");

        var director = await SignedInAsync("operational-support", "/confidentiality");
        await director.GetByTestId("decide-seal").Filter(new() { HasText = opened.Reference }).ClickAsync();
        await Expect(director.GetByTestId("seal-form")).ToContainTextAsync("works in our own office");
        await director.GetByTestId("seal-decision-seal").CheckAsync();
        await Expect(director.GetByLabel("Amara Quillfeather")).ToBeCheckedAsync();
        await director.GetByTestId("seal-words").FillAsync("Agreed.");
        await JudgeAsync(director);
        await director.GetByTestId("submit").ClickAsync();
        await Expect(director.GetByTestId("case-sealed")).ToBeVisibleAsync();

        await Expect(leader.GetByTestId("case-gone")).ToBeVisibleAsync();
        await Expect(officer.GetByTestId("case-sealed")).ToBeVisibleAsync();
        await director.GetByTestId("act-unseal").ClickAsync();
        await director.GetByTestId("unseal-words").FillAsync("It was somebody else of the same name.");
        await director.GetByTestId("submit").ClickAsync();
        var specialist = await SignedInAsync("specialist", "/work");
        await Expect(specialist.GetByTestId("notice-seals")).ToBeVisibleAsync();
        await specialist.GotoAsync($"{opened.Path}/unseal");
        await specialist.GetByTestId("prove-again").ClickAsync();
        await specialist.GetByTestId("again").ClickAsync();
        await specialist.GetByTestId("unseal-decision-agree").CheckAsync();
        await specialist.GetByTestId("unseal-words").FillAsync("I have checked it too.");
        await specialist.GetByTestId("submit").ClickAsync();
        await Expect(specialist.GetByTestId("case-notice")).ToContainTextAsync("The seal is open");
        await leader.GotoAsync(opened.Path);
        await Expect(leader.GetByTestId("case-page")).ToBeVisibleAsync();
    }

    [Fact]
    [Proves("5.3(c)", "a member of staff keeps their own household, and the Specialist lifts a match that is none")]
    public async Task A_household_hides_a_case_until_the_match_is_lifted()
    {
        var page = await SignedInAsync("officer-east", "/account/sessions");
        await page.GetByTestId("own-household").ClickAsync();
        await page.GetByTestId("household-name-1").FillAsync("Wilhelmina Testcase");
        await page.GetByTestId("submit").ClickAsync();
        await Expect(page.GetByTestId("error-summary")).ToBeVisibleAsync();
        await Expect(page.GetByTestId("household-name-1")).ToHaveValueAsync("Wilhelmina Testcase");
        await JudgeAsync(page);
        await page.Locator("#Born1-day").FillAsync("3");
        await page.Locator("#Born1-month").FillAsync("2");
        await page.Locator("#Born1-year").FillAsync("1990");
        await page.GetByTestId("submit").ClickAsync();
        await Expect(page.GetByTestId("household-saved")).ToBeVisibleAsync();

        var opened = await WebCase.OpenAsync(server, ("victim[1].dateOfBirth.day", "3"), ("victim[1].dateOfBirth.month", "2"), ("victim[1].dateOfBirth.year", "1990"));
        await page.GotoAsync(opened.Path);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Page not found");

        var specialist = await SignedInAsync("specialist", "/confidentiality");
        await specialist.GetByRole(AriaRole.Row).Filter(new() { HasText = opened.Reference }).GetByTestId("decide-conflict").ClickAsync();
        await specialist.GetByTestId("conflict-decision-lift").CheckAsync();
        await specialist.GetByTestId("conflict-decision-words").FillAsync("Another person of the same name.");
        await JudgeAsync(specialist);
        await specialist.GetByTestId("submit").ClickAsync();
        await Expect(specialist.GetByTestId("confidentiality-done")).ToContainTextAsync("Decision recorded");
        await page.GotoAsync(opened.Path);
        await Expect(page.GetByTestId("case-page")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Access_is_reviewed_and_areas_are_kept_at_every_width()
    {
        var page = await SignedInAsync("administrator", "/admin/access-review");
        var before = await page.GetByTestId("fits").CountAsync();
        await JudgeAsync(page);
        await page.GetByTestId("fits").First.ClickAsync();
        await Expect(page.GetByTestId("review-done")).ToBeVisibleAsync();
        await Expect(page.GetByTestId("fits")).ToHaveCountAsync(before - 1);
        await page.GetByTestId("access-tabs").GetByText("Areas and boards").ClickAsync();
        await page.GetByTestId("new-board").Locator("summary").ClickAsync();
        await page.GetByTestId("add-board").ClickAsync();
        await Expect(page.GetByTestId("error-summary")).ToBeVisibleAsync();
        await page.GetByTestId("board-name").FillAsync("Lantern board");
        await JudgeAsync(page);
        await page.GetByTestId("add-board").ClickAsync();
        await Expect(page.GetByTestId("boards")).ToContainTextAsync("Lantern board");
        await page.GetByTestId("access-tabs").GetByText("What a role may do").ClickAsync();
        await Expect(page.GetByTestId("role-CaseManagementOfficer")).ToContainTextAsync("where they are the officer");
        await JudgeAsync(page);
        var audit = await SignedInAsync("audit", "/confidentiality/reads");
        await JudgeAsync(audit);
    }

    private static async Task JudgeAsync(IPage page)
    {
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.AssertAccessibleAsync();
        }

        await page.SetViewportSizeAsync(Widths[0], 900);
    }

    private async Task<IPage> SignedInAsync(string persona, string path)
    {
        var page = await browser.NewPageAsync(server.Address);
        await page.SignInAsync(persona, path);
        return page;
    }
}
