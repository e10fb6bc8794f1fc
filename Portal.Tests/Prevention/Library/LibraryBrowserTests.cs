using Microsoft.Playwright;
using Portal.Core.Policy;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Prevention.Library;

/// <summary>The way of an item from the Specialist's desk into somebody's hand, and of a contact from unchecked to printed.</summary>
[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class LibraryBrowserTests(BrowserFixture browser, SharedPortal portal)
{
    public static TheoryData<string, string, int> Pages => new MatrixTheoryData<string, string, int>(
        ["specialist"],
        ["/library", "/library/new", "/library/due", "/library/given", "/library/contacts", "/library/contacts/new", "/papers", "/literature", "/papers/card/ur", "/design/letter"],
        [1366, 390, 320]);

    [Fact]
    [Proves("5.4(e)", "An item is added, offered, found by its strand and put on record as given, by keyboard alone where the front line acts")]
    public async Task An_item_is_added_offered_found_and_given()
    {
        var title = $"Words for the journey {Guid.CreateVersion7():N}";
        var keeper = await browser.NewPageAsync(portal.Server.Address);
        await keeper.SignInAsync("specialist", "/library");
        await keeper.GetByTestId("add-literature").ClickAsync();
        await keeper.GetByTestId("save-literature").ClickAsync();
        await keeper.GetByTestId("error-summary").WaitForAsync();
        await keeper.AssertAccessibleAsync();

        await keeper.GetByTestId("literature-title").FillAsync(title);
        await keeper.GetByTestId("literature-summary").FillAsync("What helps on the way.");
        await keeper.GetByTestId("literature-strands-caste").CheckAsync();
        await keeper.GetByTestId("literature-audiences-victims").CheckAsync();
        await keeper.GetByTestId("literature-kind-File").CheckAsync();
        await keeper.GetByTestId("literature-file").SetInputFilesAsync(new FilePayload { Name = "journey.pdf", MimeType = "application/pdf", Buffer = LibrarySteps.Pdf });
        var review = TimeProvider.System.GetUtcNow().AddMonths(6);
        await keeper.GetByTestId("literature-review-day").FillAsync("12");
        await keeper.GetByTestId("literature-review-month").FillAsync(review.ToString("MMMM", System.Globalization.CultureInfo.InvariantCulture));
        await keeper.GetByTestId("literature-review-year").FillAsync(review.ToString("yyyy", System.Globalization.CultureInfo.InvariantCulture));
        await keeper.GetByTestId("save-literature").ClickAsync();
        await keeper.GetByTestId("literature-done").WaitForAsync();
        Assert.Contains("Draft", await keeper.GetByTestId("literature-state").InnerTextAsync(), StringComparison.Ordinal);
        await keeper.GetByTestId("offer-literature").ClickAsync();
        await keeper.GetByText("It can be found and given now.").WaitForAsync();
        await keeper.AssertAccessibleAsync();

        var giver = await browser.NewPageAsync(portal.Server.Address, 390, 844);
        await giver.SignInAsync("frontline-east", "/library");
        await giver.GetByTestId("filter-strand").SelectOptionAsync("caste");
        await giver.GetByTestId("apply-filters").PressAsync("Enter");
        await giver.WaitForURLAsync("**/library?strand=caste*");
        await giver.GetByRole(AriaRole.Link, new() { Name = title }).PressAsync("Enter");
        await giver.GetByTestId("give-form").WaitForAsync();
        await giver.AssertAccessibleAsync();
        await giver.GetByTestId("give-occasion-WithReceipt").PressAsync("Space");
        await giver.GetByTestId("give-literature").PressAsync("Enter");
        await giver.GetByTestId("literature-done").WaitForAsync();
        await giver.GotoAsync("/library/given");
        var row = giver.GetByTestId("given").GetByRole(AriaRole.Row).Filter(new() { HasText = title });
        Assert.Contains("With the receipt of a report", await row.InnerTextAsync(), StringComparison.Ordinal);
        await giver.AssertAccessibleAsync();

        var download = await giver.RunAndWaitForDownloadAsync(async () =>
        {
            await giver.GetByRole(AriaRole.Link, new() { Name = title }).First.ClickAsync();
            await giver.GetByTestId("literature-open").ClickAsync();
        });
        Assert.Equal("journey.pdf", download.SuggestedFilename);
    }

    [Fact]
    public async Task A_contact_is_added_checked_and_printed_and_a_change_takes_the_check_away()
    {
        var name = $"Open Door {Guid.CreateVersion7():N}";
        var page = await browser.NewPageAsync(portal.Server.Address);
        await page.SignInAsync("administrator", "/library/contacts/new");
        await page.GetByTestId("contact-kind-OtherHelp").CheckAsync();
        await page.GetByTestId("contact-name").FillAsync(name);
        await page.GetByTestId("contact-phone").FillAsync("ring us");
        await page.GetByTestId("save-contact").ClickAsync();
        await page.GetByTestId("error-summary").WaitForAsync();
        Assert.Equal("true", await page.GetByTestId("contact-phone").GetAttributeAsync("aria-invalid"));
        Assert.Equal(name, await page.GetByTestId("contact-name").InputValueAsync());
        await page.GetByTestId("contact-phone").FillAsync("01632 960977");
        await page.GetByTestId("save-contact").ClickAsync();
        await page.GetByTestId("contact-done").WaitForAsync();
        Assert.Contains("Not checked", await page.GetByTestId("contact-standing").InnerTextAsync(), StringComparison.Ordinal);
        await page.GetByTestId("check-contact").ClickAsync();
        await page.GetByText("On record as checked").WaitForAsync();
        await page.AssertAccessibleAsync();

        var reader = await browser.NewPageAsync(portal.Server.Address);
        await reader.GotoAsync("/literature");
        await reader.GetByText(name).WaitForAsync();
        await page.GetByTestId("contact-phone").FillAsync("01632 960978");
        await page.GetByTestId("save-contact").ClickAsync();
        await page.GetByText("Not checked: not printed").First.WaitForAsync();
        await reader.ReloadAsync();
        Assert.Equal(0, await reader.GetByText(name).CountAsync());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Accessible_at_every_width(string persona, string path, int width)
    {
        var page = await browser.NewPageAsync(portal.Server.Address, width, width < 1000 ? 844 : 768);
        var refused = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error")
            {
                refused.Add(message.Text);
            }
        };
        await page.SignInAsync(persona, "/library");
        await page.GotoAsync(path);
        await page.AssertAccessibleAsync();
        Assert.Empty(refused);
        if (Environment.GetEnvironmentVariable("PORTAL_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{path.Replace('/', '-').Trim('-')}-{width}.png"), FullPage = true });
        }
    }
}
