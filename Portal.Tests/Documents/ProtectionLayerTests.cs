using Microsoft.Playwright;
using Portal.Documents.Printing;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Documents;

/// <summary>
/// Each layer of protection by itself, with the others taken away: it must hold alone, so that losing one of them is seen here and harms nobody. And the
/// attacks on a browser with no protection at all, where they must succeed: otherwise the tests would prove nothing.
/// </summary>
[Collection<PrintingCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class ProtectionLayerTests(LayerBrowsers browsers) : IClassFixture<LayerBrowsers>
{
    private static readonly string[] Bare = [.. Browser.Arguments, "--allow-file-access-from-files"];

    [Theory]
    [MemberData(nameof(Attack.All), MemberType = typeof(Attack))]
    public async Task Without_any_protection_the_attack_succeeds(string attack, string head, string body)
    {
        using var scene = new AttackScene();
        var browser = await browsers.GetAsync(Bare);
        var harm = await scene.HarmAsync(await PrintFileAsync(browser, scene, Page(scene.Arm(head), scene.Arm(body))));
        Assert.True(harm.Count > 0, $"{attack} did nothing: is it still an attack?");
    }

    [Theory]
    [MemberData(nameof(Attack.All), MemberType = typeof(Attack))]
    public async Task The_context_alone_holds(string attack, string head, string body)
    {
        using var scene = new AttackScene();
        var page = await PrintPage.OpenAsync(await browsers.GetAsync(Bare));
        var printed = await page.PrintAsync(Page(scene.Arm(head), scene.Arm(body)), TimeSpan.FromSeconds(30));
        await page.CloseAsync();
        Assert.NotEmpty(attack);
        // Its frames and refreshes are cut before anything is asked, but not before the browser connects: that is what the arguments are for
        await scene.AssertNothingAsync(Checked(printed), connecting: true);
    }

    [Theory]
    [MemberData(nameof(Attack.All), MemberType = typeof(Attack))]
    public async Task The_arguments_of_the_browser_alone_let_nobody_be_asked(string attack, string head, string body)
    {
        using var scene = new AttackScene();
        var browser = await browsers.GetAsync(Browser.PrinterArguments);
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.SetContentAsync(Page(scene.Arm(head), scene.Arm(body)), new() { WaitUntil = WaitUntilState.Commit });
        await Task.Delay(700, TestContext.Current.CancellationToken);
        Assert.NotEmpty(attack);
        Assert.Equal(0, scene.Canary.Hits);
    }

    [Theory]
    [MemberData(nameof(Attack.All), MemberType = typeof(Attack))]
    public async Task The_policy_in_the_document_alone_holds_but_for_a_refresh(string attack, string head, string body)
    {
        using var scene = new AttackScene();
        var browser = await browsers.GetAsync(Bare);
        var html = new SelfContainedHtml(Page(scene.Arm(head), scene.Arm(body))).Html;
        var printed = await PrintFileAsync(browser, scene, html);
        // No policy of a document says where the document itself may be led; nor may it forbid to look a name up
        if (!attack.StartsWith("meta refresh", StringComparison.Ordinal) && attack != "hints")
        {
            await scene.AssertNothingAsync(printed, connecting: true);
        }
    }

    [Theory]
    [MemberData(nameof(Attack.All), MemberType = typeof(Attack))]
    public async Task The_cage_alone_lets_nobody_be_asked_and_shows_no_file(string attack, string head, string body)
    {
        var (bubblewrap, path) = await CageAsync();
        using var scene = new AttackScene();
        var browser = await browsers.GetCagedAsync(bubblewrap, path);
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.SetContentAsync(Page(scene.Arm(head), scene.Arm(body)), new() { WaitUntil = WaitUntilState.Commit });
        await Task.Delay(500, TestContext.Current.CancellationToken);
        var harm = await scene.HarmAsync(Checked(await page.PdfAsync()));
        Assert.NotEmpty(attack);
        Assert.DoesNotContain(harm, word => word != "SCRIPT-RAN");
    }

    [Fact]
    public async Task In_the_cage_there_is_no_network_no_file_of_the_portal_and_nobodys_settings()
    {
        var (bubblewrap, path) = await CageAsync();
        using var scene = new AttackScene();
        using var cage = BrowserCage.Build(bubblewrap, path);
        await using var browser = await (await browsers.DriverAsync()).Chromium.LaunchAsync(new()
        {
            ExecutablePath = cage.ExecutablePath,
            ChromiumSandbox = true,
            Args = [.. Browser.Arguments, "--allow-file-access-from-files", "--cage-test"],
            Env = new Dictionary<string, string>(StringComparer.Ordinal) { ["ConnectionStrings__Portal"] = "Password=hidden" },
        });
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var secret = scene.Arm("file://{secret}");
        var failure = await Assert.ThrowsAsync<PlaywrightException>(() => page.GotoAsync(secret));
        Assert.Contains("ERR_FILE_NOT_FOUND", failure.Message, StringComparison.Ordinal);
        failure = await Assert.ThrowsAsync<PlaywrightException>(() => page.GotoAsync(scene.Canary.Address));
        Assert.Contains("ERR_", failure.Message, StringComparison.Ordinal);
        Assert.Equal(0, scene.Canary.Hits);

        var inside = BrowserOfTest.Ids("--cage-test").Where(id => Namespace(id) != Namespace(Environment.ProcessId)).ToList();
        Assert.NotEmpty(inside);
        Assert.All(inside, id => Assert.DoesNotContain("ConnectionStrings", BrowserOfTest.Read(id, "environ"), StringComparison.Ordinal));

        static string Namespace(int id) => new FileInfo($"/proc/{id}/ns/net").LinkTarget ?? "";
    }

    private static async Task<(string Bubblewrap, string Browser)> CageAsync()
    {
        Assert.SkipWhen(PrintingFixture.ConfiguredBrowser is null, "No Chromium, Chrome or Edge is installed on this machine.");
        Assert.SkipWhen(BrowserCage.Find() is null, "bubblewrap is not installed.");
        var works = await BrowserCage.WorksAsync(BrowserCage.Find()!, PrintingFixture.ConfiguredBrowser, TestContext.Current.CancellationToken);
        Assert.SkipUnless(works, "This machine does not let bubblewrap make user namespaces.");
        return (BrowserCage.Find()!, PrintingFixture.ConfiguredBrowser);
    }

    /// <summary>As one would print it without thinking: written to a file and opened, with script and network.</summary>
    private static async Task<PrintedPdf> PrintFileAsync(IBrowser browser, AttackScene scene, string html)
    {
        var file = Path.Combine(scene.Folder, "document.html");
        await File.WriteAllTextAsync(file, html, TestContext.Current.CancellationToken);
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"file://{file}", new() { WaitUntil = WaitUntilState.Load });
        await Task.Delay(500, TestContext.Current.CancellationToken);
        return Checked(await page.PdfAsync());
    }

    private static PrintedPdf Checked(byte[] bytes) => PdfFile.Check(bytes, 100).Value;

    private static string Page(string head, string body) =>
        $"<!DOCTYPE html><html lang=\"en-GB\"><head><title>Test</title>{head}</head><body><p>Plain words</p>{body}</body></html>";
}
