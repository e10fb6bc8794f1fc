using Microsoft.Playwright;
using Portal.Core.Policy;
using Portal.Core.RiskAssessments;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;
using static Microsoft.Playwright.Assertions;

namespace Portal.Tests.Cases.Pages;

/// <summary>Risk, investigation and plan of one case as the people at the screen do it, with what is refused on the way.</summary>
[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class CasePartsJourneyBrowserTests(BrowserFixture browser, SharedPortal portal)
{
    [Theory]
    [InlineData(1366)]
    [InlineData(390)]
    [Proves("5.1.1", "an officer assesses the risk on the page, whoever leads is told at once, and the series is drawn with its table")]
    public async Task A_risk_is_assessed_seen_and_lowered(int width)
    {
        var opened = await (await WebCase.OpenAsync(portal.Server)).AllocatedAsync();
        var officer = await SignedInAsync("officer-east", $"{opened.Path}/risk", width);
        await Expect(officer.GetByTestId("risk-empty")).ToBeVisibleAsync();
        await officer.GetByTestId("act-risk-assess").ClickAsync();
        await officer.GetByTestId("submit").ClickAsync();
        await Expect(officer.GetByTestId("error-summary")).ToContainTextAsync("Apart from this, how often are there problems?");
        await officer.AssertAccessibleAsync();
        await AnswerAsync(officer);
        await officer.GetByTestId("risk-concerns-weapon").CheckAsync();
        await officer.GetByTestId("risk-rationale").FillAsync("He showed a knife.");
        await officer.GetByTestId("risk-work-out").ClickAsync();
        await Expect(officer.GetByTestId("risk-worked")).ToContainTextAsync("0 of 43 points: high");
        await Expect(officer.GetByTestId("risk-rationale")).ToHaveValueAsync("He showed a knife.");
        await officer.GetByTestId("submit").ClickAsync();
        await Expect(officer.GetByTestId("case-risk")).ToContainTextAsync("High");

        var leader = await SignedInAsync("team-leader", "/work", width);
        await Expect(leader.GetByTestId("work-decide")).ToContainTextAsync("High risk: read it now");
        await leader.GotoAsync($"{opened.Path}/risk/seen");
        await leader.GetByTestId("risk-seen-words").FillAsync("Rang the officer; police are there.");
        await leader.GetByTestId("submit").ClickAsync();
        await Expect(leader.GetByTestId("case-notice")).ToBeVisibleAsync();

        await officer.GotoAsync($"{opened.Path}/risk/assess");
        await AnswerAsync(officer);
        await officer.GetByTestId("risk-rationale").FillAsync("The police have the knife.");
        await officer.GetByTestId("submit").ClickAsync();
        await Expect(officer.GetByTestId("case-risk")).ToContainTextAsync("High");
        await leader.GotoAsync($"{opened.Path}/risk");
        await leader.GetByTestId("act-risk-decide").ClickAsync();
        await Expect(leader.GetByTestId("risk-asked")).ToContainTextAsync("The police have the knife.");
        await leader.AssertAccessibleAsync();
        await leader.GetByTestId("risk-decide-words").FillAsync("Agreed.");
        await leader.GetByTestId("agree").ClickAsync();
        await officer.GotoAsync($"{opened.Path}/risk");
        await Expect(officer.GetByTestId("risk-chart")).ToBeVisibleAsync();
        await Expect(officer.GetByTestId("risk-series")).ToContainTextAsync("agreed by Noor Silverpenny");
        await officer.AssertAccessibleAsync();
        await PictureAsync(officer, $"risk-{width}");
    }

    [Theory]
    [InlineData(1366)]
    [InlineData(390)]
    [Proves("4.7", "a finding opens on the page only when every step has ended, and stands beside what was perceived")]
    public async Task An_investigation_is_planned_ended_and_found(int width)
    {
        var opened = await (await WebCase.OpenAsync(portal.Server)).AllocatedAsync();
        var officer = await SignedInAsync("officer-east", $"{opened.Path}/investigation", width);
        await officer.GetByTestId("act-investigation-plan").ClickAsync();
        await officer.GetByTestId("submit").ClickAsync();
        await officer.GotoAsync($"{opened.Path}/investigation");
        await Expect(officer.GetByTestId("act-finding")).ToHaveCountAsync(0);
        await PictureAsync(officer, $"investigation-{width}");
        await officer.GetByTestId("step-person-reported").ClickAsync();
        await officer.GetByTestId("step-words").FillAsync("Spoke to him.");
        await officer.GetByTestId("step-done").ClickAsync();
        await Expect(officer.GetByTestId("error-summary")).ToContainTextAsync("only when the victim agrees");
        await Expect(officer.GetByTestId("step-words")).ToHaveValueAsync("Spoke to him.");
        await officer.AssertAccessibleAsync();
        for (var left = await StepsAsync(officer, opened); left > 0; left = await StepsAsync(officer, opened))
        {
            await officer.Locator("[data-testid=steps] a").First.ClickAsync();
            await officer.GetByTestId("step-words").FillAsync("Not possible here.");
            await officer.GetByTestId("step-left-out").ClickAsync();
            await Expect(officer.GetByTestId("case-notice")).ToBeVisibleAsync();
        }

        await officer.GetByTestId("act-finding").ClickAsync();
        await officer.GetByTestId("finding-not-established").CheckAsync();
        await officer.GetByTestId("finding-words").FillAsync("Nothing pointed to a motive.");
        await officer.AssertAccessibleAsync();
        await officer.GetByTestId("submit").ClickAsync();
        await Expect(officer.GetByTestId("case-strands")).ToContainTextAsync("Race");
        await officer.GotoAsync($"{opened.Path}/investigation");
        await Expect(officer.GetByTestId("incident-finding")).ToContainTextAsync("not established");
        await Expect(officer.GetByTestId("incident-finding")).ToContainTextAsync("Perceived as hate");
        await officer.AssertAccessibleAsync();
    }

    [Theory]
    [InlineData(1366)]
    [InlineData(390)]
    [Proves("5.1.5", "an action towards the person reported is refused on the page until the victim agrees and a safety plan is agreed")]
    public async Task An_action_waits_for_the_victim_and_the_safety_plan(int width)
    {
        var opened = await (await WebCase.OpenAsync(portal.Server, ("victim[1].safeMethods", "call|letter"), ("victim[1].safeAddress", "1 Safe Street, Safetown"))).AllocatedAsync();
        var officer = await SignedInAsync("officer-east", $"{opened.Path}/plan", width);
        await ProposeAsync(officer, opened, "verbal-warning", towards: true);
        await officer.GetByTestId("action-agree").ClickAsync();
        await officer.GetByTestId("submit").ClickAsync();
        await Expect(officer.GetByTestId("error-summary")).ToContainTextAsync("The victim has not agreed");
        await officer.AssertAccessibleAsync();
        await officer.GotoAsync($"{opened.Path}/plan/contact-agreement");
        await officer.GetByTestId("agreement-yes").CheckAsync();
        await officer.GetByTestId("agreement-words").FillAsync("On the phone today.");
        await officer.GetByTestId("submit").ClickAsync();
        await Expect(officer.GetByTestId("case-notice")).ToBeVisibleAsync();
        await officer.GotoAsync($"{opened.Path}/plan");
        await officer.GetByTestId("action-agree").ClickAsync();
        await officer.GetByTestId("submit").ClickAsync();
        await Expect(officer.GetByTestId("error-summary")).ToContainTextAsync("Agree a safety plan with the victim first");
        await opened.SafetyPlannedAsync();
        await officer.GetByTestId("submit").ClickAsync();
        await Expect(officer.GetByTestId("case-notice")).ToBeVisibleAsync();
        await Expect(officer.GetByTestId("case-task")).ToContainTextAsync("Due");
        await officer.GotoAsync($"{opened.Path}/plan");
        await Expect(officer.GetByTestId("plan-action")).ToHaveCountAsync(2);
        await officer.AssertAccessibleAsync();
        await PictureAsync(officer, $"plan-{width}");
        await officer.GotoAsync($"{opened.Path}/plan/letter");
        await Expect(officer.GetByTestId("letter-address")).ToContainTextAsync("1 Safe Street");
        await Expect(officer.GetByTestId("plan-lines")).ToContainTextAsync("Safety plan");
        Assert.DoesNotContain("hate", await officer.GetByTestId("letter").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        await PictureAsync(officer, $"letter-{width}");
    }

    private static async Task ProposeAsync(IPage page, WebCase opened, string type, bool towards)
    {
        await page.GotoAsync($"{opened.Path}/plan/add");
        await page.GetByTestId($"action-type-{type}").ClickAsync();
        await page.GetByTestId("action-what").FillAsync("We speak to the person.");
        if (towards)
        {
            await page.GetByTestId("action-lower").FillAsync("Tried.");
            await page.GetByTestId("action-higher").FillAsync("The first time.");
        }

        var day = opened.Verb<Core.SharedKernel.Time.UkClock>().Today.AddDays(6);
        await page.GetByTestId("action-due-on-day").FillAsync(day.Day.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await page.GetByTestId("action-due-on-month").FillAsync(day.Month.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await page.GetByTestId("action-due-on-year").FillAsync(day.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await PictureAsync(page, $"propose-{page.ViewportSize!.Width}");
        await page.GetByTestId("submit").ClickAsync();
        await Expect(page.GetByTestId("case-notice")).ToBeVisibleAsync();
        await page.GotoAsync($"{opened.Path}/plan");
    }

    private static async Task<int> StepsAsync(IPage page, WebCase opened)
    {
        await page.GotoAsync($"{opened.Path}/investigation");
        return await page.Locator("[data-testid=steps] a").CountAsync();
    }

    private static async Task AnswerAsync(IPage page)
    {
        foreach (var question in RiskInstruments.All[^1].Questions)
        {
            await page.GetByTestId($"risk-{question.Code}-not-known").CheckAsync();
        }
    }

    private async Task<IPage> SignedInAsync(string persona, string path, int width)
    {
        var page = await browser.NewPageAsync(portal.Server.Address, width);
        await page.SignInAsync(persona, path);
        return page;
    }

    // For those who want to look: a folder in the environment
    private static async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("PORTAL_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        }
    }
}
