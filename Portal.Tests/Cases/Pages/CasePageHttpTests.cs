using System.Net;
using AngleSharp.Html.Parser;
using Portal.Core.Policy;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Cases.Pages;

/// <summary>The pages of a case over HTTP: who gets what, and what a page holds before its circuit is up.</summary>
public sealed class CasePageHttpTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    private PortalServer Server => portal.Server;

    [Fact]
    [Proves("5.3(c)", "A page holds no personal content before the look at it is logged")]
    public async Task The_page_holds_nothing_personal_before_its_circuit_is_up()
    {
        var page = await (await WebCase.OpenAsync(Server)).AllocatedAsync();
        using var client = await Server.SignedInClientAsync("officer-east");

        var html = await client.GetStringAsync(new Uri(page.Path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains(page.Reference, html, StringComparison.Ordinal);
        Assert.Contains("case-loading", html, StringComparison.Ordinal);
        Assert.All([WebCase.VictimName, WebCase.Narrative, WebCase.SafeNumber, "To sleep without fear"], words => Assert.DoesNotContain(words, html, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("officer-west", "")]
    [InlineData("officer-west", "/note")]
    [InlineData("officer-west", "/print")]
    [InlineData("frontline-east", "")]
    [InlineData("director-west", "/contact")]
    [InlineData("board", "")]
    public async Task Other_peoples_cases_and_unknown_ones_are_the_same_404(string persona, string act)
    {
        var page = await (await WebCase.OpenAsync(Server)).AllocatedAsync();
        using var client = await Server.SignedInClientAsync(persona);

        var hidden = await GetAsync(client, page.Path + act);
        var unknown = await GetAsync(client, "/cases/HI-2026-999999" + act);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (hidden.Status, unknown.Status));
        Assert.Equal(unknown.Main, hidden.Main);
        Assert.Contains("Page not found", hidden.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_form_says_why_beside_the_field_and_loses_nothing()
    {
        var page = await (await WebCase.OpenAsync(Server)).AllocatedAsync();
        using var client = await Server.SignedInClientAsync("officer-east");
        var said = new string('x', 1_000_000);

        using var form = await OpenFormAsync(client, $"{page.Path}/contact");
        using var answer = await client.PostFormAsync($"{page.Path}/contact", Token(form), ("_handler", "act"), ("Form.Method", "call"), ("Form.With", "victim"),
            ("Form.Outcome", "spoke"), ("Form.Said", said), ("Form.Promised", "A visit <b>soon</b>"), ("Form.Due", "other"), ("Form.OtherDay.Day", "31"), ("Form.OtherDay.Month", "2"), ("Form.OtherDay.Year", "2027"));
        using var again = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull(again.QuerySelector("[data-testid=error-summary]"));
        Assert.NotNull(again.QuerySelector("#PromiseDueOn-error"));
        Assert.Equal(said.Length, again.QuerySelector("#Said")!.TextContent.Length);
        Assert.Equal("A visit <b>soon</b>", again.QuerySelector("#Promised")!.TextContent);
        Assert.Equal("31", again.QuerySelector("#OtherDay-day")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        var page = await (await WebCase.OpenAsync(Server)).AllocatedAsync();
        using var client = await Server.SignedInClientAsync("officer-east");

        using var answer = await client.PostFormAsync($"{page.Path}/note", "", ("_handler", "act"), ("Form.Text", "Unwanted"), ("Form.Audience", "CaseTeam"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var print = new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri($"{page.Path}/print", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.DoesNotContain("Unwanted", print.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_print_names_who_printed_and_tells_the_whole_case()
    {
        var page = await (await (await WebCase.OpenAsync(Server)).AllocatedAsync()).ContactedAsync("Feels safer already");
        using var client = await Server.SignedInClientAsync("officer-east");

        using var print = new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri($"{page.Path}/print", UriKind.Relative), TestContext.Current.CancellationToken));

        Assert.Contains("Printed by Amara Quillfeather on ", print.QuerySelector("[data-testid=printed-by]")!.TextContent, StringComparison.Ordinal);
        Assert.All(["Feels safer already", WebCase.Narrative, "For it to stop", "Do not leave a message"], words => Assert.Contains(words, print.Body!.TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain(WebCase.SafeNumber, print.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_done_now_says_so_and_offers_no_form()
    {
        var page = await (await WebCase.OpenAsync(Server)).AllocatedAsync();
        using var client = await Server.SignedInClientAsync("officer-east");

        using var reopen = await OpenFormAsync(client, $"{page.Path}/reopen");

        Assert.NotNull(reopen.QuerySelector("[data-testid=act-not-possible]"));
        Assert.Null(reopen.QuerySelector("[data-testid=reopen-form]"));
    }

    private static async Task<(HttpStatusCode Status, string Main)> GetAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        using var document = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        return (answer.StatusCode, document.QuerySelector("main")?.TextContent.Trim() ?? "");
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> OpenFormAsync(HttpClient client, string path) =>
        new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(path, UriKind.Relative)));

    private static string Token(AngleSharp.Html.Dom.IHtmlDocument document) =>
        document.QuerySelector("form[data-testid] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
