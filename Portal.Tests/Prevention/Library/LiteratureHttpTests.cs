using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Portal.Core.Persistence.Demo;
using Portal.Core.Policy;
using Portal.Core.Prevention.Library;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Prevention.Library;

/// <summary>The library over HTTP: what anybody may read, how files are answered, and who is kept out.</summary>
public sealed partial class LiteratureHttpTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    private const int MostBytesWithoutScript = 60 * 1024;

    private static readonly Guid Given = DemoIds.Of("literature", "what-is-hate");
    private static readonly Guid ForStaff = DemoIds.Of("literature", "desk");
    private static readonly Guid Stopped = DemoIds.Of("literature", "mate");
    private static readonly Guid Draft = DemoIds.Of("literature", "older");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Proves("5.4(e)", "Anybody reads what is offered, without a script and within 60 KB, with others who can help and the day on which each was checked")]
    public async Task Anybody_reads_what_is_offered_without_a_script()
    {
        using var client = portal.Server.CreateClient();
        var html = await client.GetStringAsync(Address("literature"), Ct);
        Assert.Contains("What counts as a hate incident", html, StringComparison.Ordinal);
        Assert.Contains("Opens faiths.example", html, StringComparison.Ordinal);
        Assert.Contains("rel=\"noopener noreferrer\"", html, StringComparison.Ordinal);
        Assert.Contains("Lighthouse Listening", html, StringComparison.Ordinal);
        Assert.DoesNotContain("At the desk", html, StringComparison.Ordinal);
        Assert.DoesNotContain("A friend who is not a friend", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Able Voices", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Respect has no age", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style=\"", html, StringComparison.Ordinal);

        var bytes = System.Text.Encoding.UTF8.GetByteCount(html);
        foreach (Match sheet in Sheet().Matches(html))
        {
            bytes += (await client.GetByteArrayAsync(Address(sheet.Groups["address"].Value), Ct)).Length;
        }

        foreach (var weight in new[] { "400", "700" })
        {
            bytes += (await client.GetByteArrayAsync(Address($"/fonts/atkinson-hyperlegible-next-latin-{weight}-normal.woff2"), Ct)).Length;
        }

        Assert.InRange(bytes, 1, MostBytesWithoutScript);
    }

    [Theory]
    [InlineData("?strand=religion-or-belief", "After hostility towards your faith", "You are not alone")]
    [InlineData("?language=ur", "in Urdu", "After hostility towards your faith")]
    [InlineData("?audience=witnesses", "If you saw it", "Talking with children")]
    [InlineData("?strand=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "Talking with children", "alert(1)</script>")]
    public async Task Filters_stand_in_the_address(string query, string there, string notThere)
    {
        using var client = portal.Server.CreateClient();
        var html = await client.GetStringAsync(Address($"literature{query}"), Ct);
        Assert.Contains(there, html, StringComparison.Ordinal);
        Assert.DoesNotContain(notThere, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_saved_and_can_do_nothing_in_our_name()
    {
        using var client = portal.Server.CreateClient();
        using var answer = await client.GetAsync(Address($"literature/{Given}/file"), Ct);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("what-is-hate.pdf", answer.Content.Headers.ContentDisposition?.FileNameStar ?? answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("sandbox; default-src 'none';", policy, StringComparison.Ordinal);
        Assert.True((await answer.Content.ReadAsByteArrayAsync(Ct)).AsSpan().StartsWith("%PDF-"u8));
    }

    [Fact]
    public async Task Files_that_may_not_be_given_are_not_there()
    {
        using var anybody = portal.Server.CreateClient();
        using var frontLine = await portal.Server.SignedInClientAsync("frontline-east");
        using var specialist = await portal.Server.SignedInClientAsync("specialist");
        foreach (var (item, forFrontLine) in new[] { (ForStaff, true), (Stopped, false), (Draft, false) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync(Address($"literature/{item}/file"), Ct)).StatusCode);
            Assert.Equal(forFrontLine ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await frontLine.GetAsync(Address($"literature/{item}/file"), Ct)).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await specialist.GetAsync(Address($"literature/{item}/file"), Ct)).StatusCode);
        }
    }

    [Theory]
    [InlineData("library", "frontline-east", true)]
    [InlineData("library", "director-east", false)]
    [InlineData("library", "administrator", false)]
    [InlineData("library/due", "specialist", true)]
    [InlineData("library/due", "frontline-east", false)]
    [InlineData("library/new", "frontline-east", false)]
    [InlineData("library/given", "officer-east", true)]
    [InlineData("library/contacts", "administrator", true)]
    [InlineData("library/contacts", "frontline-east", false)]
    [InlineData("library/contacts/new", "board", false)]
    [InlineData("papers", "frontline-east", true)]
    [InlineData("papers", "audit", false)]
    [InlineData("papers/card/en-GB", "officer-east", true)]
    [InlineData("papers/card/en-GB", "board", false)]
    [InlineData("papers/card/xx", "officer-east", false)]
    public async Task Each_part_is_there_for_those_who_need_it(string path, string persona, bool there)
    {
        using var client = await portal.Server.SignedInClientAsync(persona);
        Assert.Equal(there ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await client.GetAsync(Address(path), Ct)).StatusCode);
        using var nobody = portal.Server.CreateClient();
        Assert.NotEqual(HttpStatusCode.OK, (await nobody.GetAsync(Address(path), Ct)).StatusCode);
    }

    [Theory]
    [InlineData(21, HttpStatusCode.OK, "Choose a PDF of at most 20 MB.")]
    [InlineData(40, HttpStatusCode.RequestEntityTooLarge, null)]
    public async Task A_file_that_is_too_big_is_refused_in_words_or_at_the_door(int megabytes, HttpStatusCode status, string? words)
    {
        using var client = await portal.Server.SignedInClientAsync("specialist");
        var form = await client.GetStringAsync(Address("library/new"), Ct);
        using var content = new MultipartFormDataContent();
        foreach (Match hidden in Hidden().Matches(FormMarkup().Match(form).Value))
        {
            content.Add(new StringContent(hidden.Groups["value"].Value), hidden.Groups["name"].Value);
        }

        content.Add(new StringContent("A title that stays"), "Form.Title");
        content.Add(new StringContent(nameof(LiteratureKind.File)), "Form.Kind");
        var bytes = new byte[megabytes * 1024 * 1024];
        LibrarySteps.Pdf.CopyTo(bytes, 0);
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        content.Add(file, "Form.File", "big.pdf");

        HttpResponseMessage answer;
        try
        {
            answer = await client.PostAsync(Address("library/new"), content, Ct);
        }
        catch (HttpRequestException) when (words is null)
        {
            // The door was shut while the file was still being sent
            return;
        }

        Assert.Equal(status, answer.StatusCode);
        if (words is not null)
        {
            var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Ct));
            Assert.Contains(words, html, StringComparison.Ordinal);
            Assert.Contains("A title that stays", html, StringComparison.Ordinal);
        }

        answer.Dispose();
    }

    private static Uri Address(string path) => new(path, UriKind.Relative);

    [GeneratedRegex("<link rel=\"stylesheet\" href=\"(?<address>[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sheet();

    [GeneratedRegex("<form[^>]*data-testid=\"literature-form\".*?</form>", RegexOptions.Singleline, 1000)]
    private static partial Regex FormMarkup();

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]*)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hidden();
}
