using System.Net;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Hosting;

public sealed class EmergencyPageTests
{
    private static readonly Dictionary<string, string> Contacts = new(StringComparer.Ordinal)
    {
        ["Emergency:Contacts:0:Name"] = "Team on call <night>",
        ["Emergency:Contacts:0:Phone"] = "01632 960 001",
    };

    [Theory]
    [InlineData("/")]
    [InlineData("/any/form")]
    public async Task Without_a_database_every_page_says_what_to_do_instead(string path)
    {
        using var folder = new TemporaryFolder();
        using var portal = Broken(folder);

        using var response = await GetAsync(portal, path, "text/html");
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(15), response.Headers.RetryAfter?.Delta);
        Assert.Contains("call 999", page, StringComparison.Ordinal);
        Assert.Contains("paper form", page, StringComparison.Ordinal);
        Assert.Contains("Team on call &lt;night&gt;: 01632 960 001", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<form", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Exception", page, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_by_script_gets_a_code_and_no_page()
    {
        using var folder = new TemporaryFolder();
        using var portal = Broken(folder);

        using var response = await GetAsync(portal, "/drafts/1", "application/json");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("portal.unavailable", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/alive", HttpStatusCode.OK)]
    [InlineData("/health", HttpStatusCode.ServiceUnavailable)]
    [InlineData("/css/base.css", HttpStatusCode.OK)]
    public async Task What_the_page_and_the_operator_need_is_still_served(string path, HttpStatusCode expected)
    {
        using var folder = new TemporaryFolder();
        using var portal = Broken(folder);

        using var response = await GetAsync(portal, path, "*/*");

        Assert.Equal(expected, response.StatusCode);
    }

    /// <summary>A file that is no database stands where the database should be.</summary>
    private static PortalServer Broken(TemporaryFolder folder)
    {
        File.WriteAllText(Path.Combine(folder.Path, "portal.db"), new string('x', 8192));
        return new PortalServer(settings: new Dictionary<string, string>(Contacts, StringComparer.Ordinal) { ["Storage:DataDir"] = folder.Path });
    }

    private static async Task<HttpResponseMessage> GetAsync(PortalServer portal, string path, string accept)
    {
        using var client = portal.CreateClient();
        client.DefaultRequestHeaders.Accept.ParseAdd(accept);
        return await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
    }
}
