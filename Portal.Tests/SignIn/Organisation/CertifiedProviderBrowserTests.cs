using Microsoft.Playwright;
using Portal.Core.Policy;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.SignIn.Organisation;

[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class CertifiedProviderBrowserTests(BrowserFixture browser, CertifiedProvider provider) : IClassFixture<CertifiedProvider>
{
    [Fact]
    [Proves("5.3(c)", "somebody signs in, proves again who they are, loses a role and signs out, with a certified sign-in service in a real browser")]
    public async Task A_working_day_with_a_real_sign_in_service()
    {
        Assert.SkipUnless(CertifiedProvider.IsInstalled, "The identity provider of the tests is not installed (npm ci in tools/identity-provider).");
        await provider.GiveRolesAsync("Administrator", "InternalAudit");
        var page = await browser.NewPageAsync(provider.Server.Address);

        // In, by name
        await page.GotoAsync("/account/everyone");
        await page.AssertAccessibleAsync();
        await page.GetByTestId("organisation-sign-in").ClickAsync();
        await LogInAsync(page);
        await Assertions.Expect(page.GetByTestId("signed-in-as")).ToContainTextAsync("Wren Testlantern");
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/account/everyone$"));

        // Work: a second session of the same person is seen and ended
        var second = await browser.NewPageAsync(provider.Server.Address);
        await second.GotoAsync("/sign-in?returnTo=%2Faccount%2Fsessions");
        await second.GetByTestId("organisation-sign-in").ClickAsync();
        await LogInAsync(second);
        await page.GotoAsync("/account/sessions");
        await page.GetByTestId("end-session").ClickAsync();
        await Assertions.Expect(page.GetByTestId("end-session")).ToHaveCountAsync(0);
        await second.ReloadAsync();
        await Assertions.Expect(second.GetByTestId("organisation-sign-in")).ToBeVisibleAsync();

        // A proof: the service asks again although it knows the person
        await page.GotoAsync("/sign-in/again?returnTo=%2Faccount%2Fsessions");
        await page.AssertAccessibleAsync();
        await page.GetByTestId("again").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading)).ToContainTextAsync("login_prompt");
        await LogInAsync(page);
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/account/sessions$"));

        // A role is taken away over there: gone here with the next page after the pause, and nobody was asked anything
        await provider.GiveRolesAsync("InternalAudit");
        await page.WaitForTimeoutAsync(5500);
        var gone = await page.GotoAsync("/account/everyone");
        Assert.Equal(404, gone!.Status);
        await page.GotoAsync("/account/sessions");
        await Assertions.Expect(page.GetByTestId("signed-in-as")).ToContainTextAsync("Wren Testlantern");

        // Out, here and there
        await page.GetByTestId("sign-out").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out here too" }).ClickAsync();
        await Assertions.Expect(page.GetByTestId("signed-out")).ToBeVisibleAsync();
        await page.GetByTestId("organisation-sign-in").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Wren Testlantern" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Assertions.Expect(page.GetByTestId("sign-in-refused")).ToBeVisibleAsync();
    }

    private static async Task LogInAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Wren Testlantern" }).ClickAsync();
        await page.GetByTestId("sign-out").WaitForAsync();
    }
}
