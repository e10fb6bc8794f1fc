using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Portal.Core.Persistence;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.SignIn;

[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed partial class SessionBrowserTests(BrowserFixture browser, SharedPortal portal)
{
    [Fact]
    public async Task Back_after_signing_out_shows_nothing()
    {
        var page = await browser.NewPageAsync(portal.Server.Address);
        await page.SignInAsync("officer-east", "/account/sessions");

        await page.GetByTestId("sign-out").ClickAsync();
        await page.GetByTestId("signed-out").WaitForAsync();
        await page.GoBackAsync();

        await Assertions.Expect(page.GetByTestId("personas")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByTestId("sign-out")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_sign_in_page_is_accessible()
    {
        var page = await browser.NewPageAsync(portal.Server.Address, 320);
        await page.GotoAsync("/sign-in?signedOut=1");
        await page.AssertAccessibleAsync();
        await page.SignInAsync("administrator", "/account/everyone");
        await page.AssertAccessibleAsync();
        await page.GotoAsync("/demo/clock");
        await page.AssertAccessibleAsync();
    }

    [Fact]
    public async Task An_open_circuit_is_closed_within_two_seconds_of_its_session()
    {
        var page = await browser.NewPageAsync(portal.Server.Address);
        await page.SignInAsync("officer-west", "/design");
        await TalkAsync(page);

        // Ended behind the back of this instance, as another one would
        await using (var db = portal.Server.Services.GetRequiredService<PortalStore>().Read())
        {
            await db.Sessions.Where(s => db.Staff.Any(p => p.Id == s.StaffId && p.DemoPersona == "officer-west"))
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.RevokedAt, TimeProvider.System.GetUtcNow()), TestContext.Current.CancellationToken);
        }

        await page.Locator("#components-reconnect-modal.components-reconnect-show, [data-testid=personas]").First.WaitForAsync(new() { Timeout = 3000 });
    }

    [Fact]
    public async Task A_circuit_opens_to_nobody_but_the_session_that_started_it()
    {
        var ct = TestContext.Current.CancellationToken;
        var secret = new TaskCompletionSource<string>();
        var page = await browser.NewPageAsync(portal.Server.Address);
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) =>
        {
            if (frame.Binary is { } bytes && CircuitSecret().Match(Encoding.Latin1.GetString(bytes)) is { Success: true } match)
            {
                secret.TrySetResult(match.Value);
            }
        };
        await page.SignInAsync("officer-east", "/design");
        var stolen = await secret.Task.WaitAsync(TimeSpan.FromSeconds(15), ct);
        var own = (await page.Context.CookiesAsync()).Single(c => c.Name == "portal");

        var byAnother = await RawCircuit.ConnectAsync(portal.Server.Address, await portal.Server.SessionCookieAsync("board"), stolen, ct);
        var byTheSamePersonElsewhere = await RawCircuit.ConnectAsync(portal.Server.Address, await portal.Server.SessionCookieAsync("officer-east"), stolen, ct);
        await TalkAsync(page);
        var byItsOwner = await RawCircuit.ConnectAsync(portal.Server.Address, $"portal={own.Value}", stolen, ct);

        Assert.Equal((false, false, true), (byAnother, byTheSamePersonElsewhere, byItsOwner));
    }

    // What is chosen before the circuit is there is not heard, so choose until it is
    private static async Task TalkAsync(IPage page)
    {
        for (var i = 0; i < 40 && !(await page.GetByTestId("live-result").InnerTextAsync()).Contains("Who: other", StringComparison.Ordinal); i++)
        {
            await page.GetByTestId("live-who-victim").CheckAsync();
            await page.GetByTestId("live-who-other").CheckAsync();
            await page.WaitForTimeoutAsync(250);
        }

        await Assertions.Expect(page.GetByTestId("live-result")).ToContainTextAsync("Who: other");
    }

    [GeneratedRegex("CfDJ8[A-Za-z0-9_-]{60,}", RegexOptions.None, 1000)]
    private static partial Regex CircuitSecret();
}
