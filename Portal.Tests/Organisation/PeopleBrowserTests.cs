using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Organisation;

[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class PeopleBrowserTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(1366)]
    [InlineData(390)]
    [InlineData(320)]
    public async Task Somebody_new_gets_a_place_and_somebody_who_leaves_is_switched_off(int width)
    {
        using var server = new PortalServer();
        using var officer = await server.SignedInClientAsync("officer-east");
        await server.Services.GetRequiredService<SignInFromDirectory>().HandleAsync(
            new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Aaron Newlantern", [Role.CaseManagementOfficer], null), TestContext.Current.CancellationToken);
        var page = await browser.NewPageAsync(server.Address, width);

        await page.SignInAsync("administrator");
        await Assertions.Expect(page.GetByTestId("arrivals-notice")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.GetByTestId("to-people").ClickAsync();
        await Assertions.Expect(page.GetByTestId("arrivals")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.GetByTestId("give-place").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Aaron Newlantern" })).ToBeVisibleAsync();
        await page.GetByLabel("Work e-mail").FillAsync("wrong");
        await page.GetByTestId("save-place").ClickAsync();
        await page.GetByTestId("error-summary").WaitForAsync();
        await page.AssertAccessibleAsync();
        await Assertions.Expect(page.GetByLabel("Work e-mail")).ToHaveValueAsync("wrong");
        await page.GetByLabel("Work e-mail").FillAsync("aaron@example.org");
        await page.GetByLabel("SOS East").CheckAsync();
        await page.GetByTestId("save-place").ClickAsync();
        await Assertions.Expect(page.GetByTestId("people-done")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByTestId("arrivals")).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Button, new() { Name = "Switch off the sign-in of Amara Quillfeather" }).ClickAsync();
        await Assertions.Expect(page.GetByTestId("people-done")).ToContainTextAsync("every open session has ended");
        Assert.Equal(System.Net.HttpStatusCode.Found, (await officer.GetAsync(new Uri("/account/sessions", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        await page.GetByRole(AriaRole.Button, new() { Name = "Switch on the sign-in of Amara Quillfeather" }).ClickAsync();
        await Assertions.Expect(page.GetByTestId("people-done")).ToBeVisibleAsync();

        await using var db = server.Services.GetRequiredService<PortalStore>().Read();
        var row = await db.Staff.SingleAsync(s => s.Name == "Aaron Newlantern", TestContext.Current.CancellationToken);
        Assert.Equal((1, (DateTimeOffset?)null, "aaron@example.org"), (row.AreaIds.Count, row.ArrivedAt, row.Email));
    }

    [Fact]
    public async Task Others_find_no_such_pages()
    {
        using var server = new PortalServer();
        using var specialist = await server.SignedInClientAsync("specialist");
        var token = await specialist.AntiforgeryTokenAsync("/account/sessions");

        using var list = await specialist.GetAsync(new Uri("/admin/people", UriKind.Relative), TestContext.Current.CancellationToken);
        using var place = await specialist.GetAsync(new Uri($"/admin/people/{Guid.CreateVersion7()}", UriKind.Relative), TestContext.Current.CancellationToken);
        using var forced = await specialist.PostFormAsync("/admin/people/switch", token, ("id", Guid.CreateVersion7().ToString()), ("on", "false"));

        Assert.Equal([System.Net.HttpStatusCode.NotFound, System.Net.HttpStatusCode.NotFound, System.Net.HttpStatusCode.NotFound], [list.StatusCode, place.StatusCode, forced.StatusCode]);
    }
}
