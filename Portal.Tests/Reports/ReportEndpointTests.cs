using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Reports;

/// <summary>Drafts and submits as the script of the form makes them: over plain HTTP, with the token, whatever comes.</summary>
public sealed class ReportEndpointTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_is_begun_saved_clashes_is_submitted_twice_and_is_one_report()
    {
        using var client = await SignedInAsync("frontline-east");
        var (id, version) = await StartAsync(client);
        Assert.Equal(1, version);

        using var saved = await SaveAsync(client, id, version, new { channel = new[] { "office" }, narrative = new[] { "Shouted at on the stairs" } });
        Assert.Equal((HttpStatusCode.OK, 2), (saved.StatusCode, (await BodyAsync(saved)).GetProperty("version").GetInt32()));

        using var clash = await SaveAsync(client, id, version, new { narrative = new[] { "From another tab" } });
        Assert.Equal(HttpStatusCode.Conflict, clash.StatusCode);
        var held = await BodyAsync(clash);
        Assert.Equal((2, "Shouted at on the stairs"), (held.GetProperty("version").GetInt32(), held.GetProperty("values").GetProperty("narrative")[0].GetString()));

        using var first = await client.PostAsJsonAsync("/reports", new { draftId = id, version = 2 }, None);
        using var second = await client.PostAsJsonAsync("/reports", new { draftId = id, version = 2 }, None);
        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Equal((first.StatusCode, await first.Content.ReadAsStringAsync(None)), (second.StatusCode, await second.Content.ReadAsStringAsync(None)));
        Assert.Matches("^R-20[0-9]{2}-[0-9]{6}$", (await BodyAsync(first)).GetProperty("reference").GetString());

        using var late = await SaveAsync(client, id, 3, new { narrative = new[] { "Too late" } });
        Assert.Equal((HttpStatusCode.Conflict, "Drafts.AlreadySubmitted"), (late.StatusCode, await CodeAsync(late)));
    }

    [Fact]
    public async Task What_is_wrong_is_told_beside_its_field_in_words()
    {
        using var client = await SignedInAsync("frontline-east");
        var (id, _) = await StartAsync(client);
        using var refused = await client.PostAsJsonAsync("/reports", new { draftId = id }, None);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var errors = (await BodyAsync(refused)).GetProperty("errors");
        Assert.Equal(["channel", "narrative"], errors.EnumerateArray().Select(error => error.GetProperty("field").GetString()));
        Assert.Equal("Choose how this reached us.", errors[0].GetProperty("message").GetString());
    }

    [Theory]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    [InlineData("""{"version":"1","set":{}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"version":1,"set":{"narrative":"x"}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"version":1,"set":{"narrative":[null]}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"version":1,"set":{"narrative":["\ud800"]}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"version":1,"set":{"nonsense":["x"]}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"version":1,"version":1,"set":{}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"version":99999999999,"set":{}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"version":1,"set":{"a":[[[[[[[[[[]]]]]]]]]]}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"version":7,"set":{}}""", HttpStatusCode.Conflict)]
    [InlineData("""{"version":1,"step":"no such step","set":{"narrative":null}}""", HttpStatusCode.OK)]
    public async Task A_malformed_change_is_refused_with_a_reason(string body, HttpStatusCode status)
    {
        using var client = await SignedInAsync("frontline-east");
        var (id, _) = await StartAsync(client);
        using var answer = await client.PutAsync(new Uri($"/drafts/{id}", UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json"), None);
        Assert.Equal(status, answer.StatusCode);
        Assert.True(status == HttpStatusCode.OK || await CodeAsync(answer) is { Length: > 0 });
    }

    [Theory]
    [InlineData(300_000)]
    [InlineData(1_000_000)]
    [InlineData(9_000_000)]
    public async Task Too_much_is_refused_and_loses_nothing(int length)
    {
        using var client = await SignedInAsync("frontline-east");
        var (id, version) = await StartAsync(client);
        using var saved = await SaveAsync(client, id, version, new { narrative = new[] { "safe" } });
        using var answer = await SaveAsync(client, id, 2, new { narrative = new[] { new string('a', length) } });
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        using var clash = await SaveAsync(client, id, 1, new { narrative = new[] { "x" } });
        Assert.Equal("safe", (await BodyAsync(clash)).GetProperty("values").GetProperty("narrative")[0].GetString());
    }

    [Fact]
    public async Task Without_token_sign_in_or_ownership_nothing_is_done()
    {
        using var client = await SignedInAsync("frontline-east");
        var (id, version) = await StartAsync(client);

        using var other = await SignedInAsync("frontline-west");
        using var theirs = await SaveAsync(other, id, version, new { narrative = new[] { "x" } });
        using var submitted = await other.PostAsJsonAsync("/reports", new { draftId = id }, None);
        using var discarded = await other.DeleteAsync(new Uri($"/drafts/{id}", UriKind.Relative), None);
        using var unknown = await SaveAsync(other, "no-guid", 1, new { });
        Assert.All(new[] { theirs, submitted, discarded, unknown }, answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));

        using var board = await SignedInAsync("board");
        using var begun = await board.PostAsJsonAsync("/drafts", new { }, None);
        Assert.Equal(HttpStatusCode.Forbidden, begun.StatusCode);

        client.DefaultRequestHeaders.Remove("RequestVerificationToken");
        using var forged = await SaveAsync(client, id, version, new { narrative = new[] { "x" } });
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Contains("request.malformed", await forged.Content.ReadAsStringAsync(None), StringComparison.Ordinal);

        using var nobody = portal.Server.CreateClient();
        using var strange = await nobody.PutAsJsonAsync($"/drafts/{id}", new { version, set = new { } }, None);
        Assert.Equal(HttpStatusCode.Unauthorized, strange.StatusCode);
    }

    [Fact]
    public async Task Fifty_submits_at_once_have_one_answer_and_properties_are_found()
    {
        using var client = await SignedInAsync("frontline-east");
        var (id, version) = await StartAsync(client);
        using var saved = await SaveAsync(client, id, version, new { channel = new[] { "phone" }, strands = new[] { "race" }, reporterAnonymous = new[] { "yes" } });
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(async _ =>
        {
            using var answer = await client.PostAsJsonAsync("/reports", new { draftId = id }, None);
            return $"{answer.StatusCode} {await answer.Content.ReadAsStringAsync(None)}";
        }));
        Assert.Single(answers.Distinct());
        Assert.Contains("receiptCode", answers[0], StringComparison.Ordinal);
        using var found = await client.GetAsync(new Uri("/properties?q=%25%27", UriKind.Relative), None);
        Assert.Equal("[]", await found.Content.ReadAsStringAsync(None));
    }

    [Fact]
    [Trait(TestSupport.Tier.Name, TestSupport.Tier.Full)]
    public async Task Submitting_is_fast()
    {
        using var client = await SignedInAsync("frontline-east");
        var times = new List<double>();
        var cpu = TimeSpan.Zero;
        for (var i = 0; i < 120; i++)
        {
            var (id, version) = await StartAsync(client);
            using var saved = await SaveAsync(client, id, version, new { channel = new[] { "phone" }, narrative = new[] { new string('a', 3000) }, strands = new[] { "race", "disability" }, victims = new[] { "1" } });
            var before = Environment.CpuUsage.TotalTime;
            var clock = Stopwatch.StartNew();
            using var answer = await client.PostAsJsonAsync("/reports", new { draftId = id }, None);
            times.Add(clock.Elapsed.TotalMilliseconds);
            cpu += i < 20 ? TimeSpan.Zero : Environment.CpuUsage.TotalTime - before;
            Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        }

        var measured = times.Skip(20).Order().ToList();
        TestContext.Current.TestOutputHelper?.WriteLine($"p50 {measured[50]:0.0} ms, p95 {measured[95]:0.0} ms, processor {cpu.TotalMilliseconds / measured.Count:0.0} ms");
        Assert.True(measured[95] < 200, $"p95 {measured[95]:0.0} ms, processor {cpu.TotalMilliseconds / measured.Count:0.0} ms");
    }

    private async Task<HttpClient> SignedInAsync(string persona)
    {
        var client = await portal.Server.SignedInClientAsync(persona);
        client.DefaultRequestHeaders.Add("RequestVerificationToken", await client.AntiforgeryTokenAsync("/"));
        client.DefaultRequestHeaders.Accept.Clear();
        client.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        return client;
    }

    private static async Task<(string Id, int Version)> StartAsync(HttpClient client)
    {
        using var answer = await client.PostAsJsonAsync("/drafts", new { }, None);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var body = await BodyAsync(answer);
        return (body.GetProperty("id").GetString()!, body.GetProperty("version").GetInt32());
    }

    private static Task<HttpResponseMessage> SaveAsync(HttpClient client, string id, int version, object set) =>
        client.PutAsJsonAsync($"/drafts/{id}", new { version, step = "what-happened", set }, None);

    private static async Task<JsonElement> BodyAsync(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(None)).RootElement;

    private static async Task<string?> CodeAsync(HttpResponseMessage answer) => (await BodyAsync(answer)).GetProperty("errors")[0].GetProperty("code").GetString();
}
