using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Portal.Core.Persistence;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.SignIn;

[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class SessionCareBrowserTests(BrowserFixture browser, SharedPortal portal)
{
    [Fact]
    public async Task Five_minutes_before_the_end_a_person_is_warned_and_can_stay()
    {
        var page = await browser.NewPageAsync(portal.Server.Address, 390);
        await page.SignInAsync("officer-east");
        await page.Clock.InstallAsync();
        await page.GotoAsync("/account/sessions");
        var warning = page.GetByTestId("session-warning");

        await page.Clock.FastForwardAsync("24:30");
        await Assertions.Expect(warning).ToBeHiddenAsync();
        await page.Clock.FastForwardAsync("00:31");
        await Assertions.Expect(warning).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(warning).ToBeHiddenAsync();
        await page.Clock.FastForwardAsync("24:30");
        await Assertions.Expect(warning).ToBeHiddenAsync();
        await page.Clock.FastForwardAsync("00:31");
        await Assertions.Expect(warning).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_page_that_sends_events_without_end_is_cut_off_and_the_person_can_go_on()
    {
        var page = await browser.NewPageAsync(portal.Server.Address);
        await page.SignInAsync("officer-west", "/design");
        await page.GetByTestId("live-who-victim").WaitForAsync();
        // Pressed until it is heard: the page is live only then
        for (var i = 0; i < 40 && !(await page.GetByTestId("live-result").InnerTextAsync()).Contains("Who: other", StringComparison.Ordinal); i++)
        {
            await page.GetByTestId("live-who-victim").CheckAsync();
            await page.GetByTestId("live-who-other").CheckAsync();
            await page.WaitForTimeoutAsync(250);
        }

        // It comes back by itself so soon that a look now and then would miss it
        await page.EvaluateAsync("""
            () => {
              const modal = document.getElementById('components-reconnect-modal');
              new MutationObserver(() => { if (/components-reconnect-(show|failed|rejected)/.test(modal.className)) document.body.dataset.cutOff = 'yes' })
                .observe(modal, { attributes: true, attributeFilter: ['class'] });
            }
            """);
        await page.EvaluateAsync("for (let i = 0; i < 600; i++) document.querySelector(`[data-testid=live-who-${i % 2 ? 'victim' : 'other'}]`).click()");

        await page.Locator("body[data-cut-off=yes]").WaitForAsync(new() { Timeout = 10_000 });
        await page.GotoAsync("/account/sessions");
        await Assertions.Expect(page.GetByTestId("sign-out")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(1366)]
    [InlineData(390)]
    [InlineData(320)]
    public async Task A_proof_leads_back_to_where_it_was_asked_for(int width)
    {
        var page = await browser.NewPageAsync(portal.Server.Address, width);
        await page.SignInAsync("audit", "/sign-in/again?returnTo=%2Faccount%2Fsessions%3Fended%3D1");
        await page.GotoAsync("/sign-in/again?returnTo=%2Faccount%2Fsessions%3Fended%3D1");
        await page.AssertAccessibleAsync();

        await page.GetByTestId("again").ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/account/sessions\\?ended=1$"));
        await using var db = portal.Server.Services.GetRequiredService<PortalStore>().Read();
        var newest = await db.Sessions.Where(s => db.Staff.Any(p => p.Id == s.StaffId && p.DemoPersona == "audit")).OrderByDescending(s => s.CreatedAt).FirstAsync(TestContext.Current.CancellationToken);
        Assert.InRange(newest.SteppedUpAt!.Value, TimeProvider.System.GetUtcNow() - TimeSpan.FromMinutes(1), TimeProvider.System.GetUtcNow());
    }

    [Fact]
    public async Task Whoever_does_not_want_to_prove_it_goes_back_and_a_wrong_way_back_leads_home()
    {
        var page = await browser.NewPageAsync(portal.Server.Address);
        await page.SignInAsync("audit");
        await page.GotoAsync("/sign-in/again?returnTo=%2F%2Fevil.example");

        await page.GetByTestId("again-back").ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(portal.Server.Address.ToString());
    }
}
