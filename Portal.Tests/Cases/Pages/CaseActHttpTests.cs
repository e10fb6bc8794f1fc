using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Core.Persistence;
using Portal.Core.Persistence.Demo;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Cases.Pages;

/// <summary>Every act can be done by its form, and tells of itself on the timeline.</summary>
public sealed class CaseActHttpTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private PortalServer Server => portal.Server;

    [Fact]
    public async Task An_officer_takes_a_case_and_begins()
    {
        var opened = await WebCase.OpenAsync(Server);

        await ActAsync(opened, "officer-east", "take", "take", "Allocated to Amara Quillfeather");
        await ActAsync(opened, "officer-east", "start", "start", "Investigation begun");
    }

    [Fact]
    public async Task A_priority_is_raised_once()
    {
        var opened = await (await WebCase.OpenAsync(Server)).AllocatedAsync();

        await ActAsync(opened, "officer-east", "priority", "priority", "Priority raised to high", ("Form.Reason", "A knife was seen"));
        using var client = await Server.SignedInClientAsync("officer-east");
        Assert.Contains("act-not-possible", await client.GetStringAsync(new Uri($"{opened.Path}/priority", UriKind.Relative), Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_incident_keeps_several_kinds_and_strands()
    {
        var opened = await (await WebCase.OpenAsync(Server)).AllocatedAsync();

        var print = await ActAsync(opened, "officer-east", "incident", "incident", "Incident 2 added",
            ("Form.Narrative", "A note through the door."), ("Form.WhenKind", "exact"), ("Form.OccurredOn.Day", "2"), ("Form.OccurredOn.Month", "November"), ("Form.OccurredOn.Year", "2026"),
            ("Form.Types", "threats"), ("Form.Types", "verbal-abuse"), ("Form.Hate", "Yes"), ("Form.PerceivedBy", "witness"), ("Form.Strands", "disability"), ("Form.Strands", "race"), ("Form.Graffiti", "true"));

        Assert.Contains("Incident 2: 2 November 2026", print, StringComparison.Ordinal);
        Assert.Contains("Perceived by a witness as: disability", print, StringComparison.Ordinal);
        Assert.Equal(["threats", "verbal-abuse"], (await opened.ViewAsync()).Details!.Incidents[1].Types);
        await ActAsync(opened, "officer-east", "graffiti", "graffiti", "By the caretaker", ("Form.Words", "By the caretaker"));
    }

    [Fact]
    public async Task Somebody_else_perceives_hate()
    {
        var opened = await (await WebCase.OpenAsync(Server, ("hatePerceived", "no"), ("strands", ""), ("perceivedBy", ""))).AllocatedAsync();
        var incident = (await opened.ViewAsync()).Details!.Incidents[0];

        await ActAsync(opened, "officer-east", $"perception/{incident.Id:N}", "perception", "The police perceives it as: disability", ("Form.PerceivedBy", "police"), ("Form.Strand", "disability"));
    }

    [Fact]
    public async Task Several_codes_are_corrected_at_once_and_the_old_ones_stay_on_the_timeline()
    {
        var opened = await (await WebCase.OpenAsync(Server, ("types", "verbal-abuse"))).AllocatedAsync();
        var incident = (await opened.ViewAsync()).Details!.Incidents[0];

        var print = await ActAsync(opened, "officer-east", $"correct/incident/{incident.Id:N}/Types", "correct", "Correction: kinds of incident",
            ("Form.Seen", string.Join(' ', incident.Types)), ("Form.Values", "threats"), ("Form.Values", "spitting"), ("Form.Reason", "Misheard"));

        Assert.Contains("After: Threats, Spitting", print, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closing_is_declined_with_what_is_still_to_be_done()
    {
        var opened = await (await (await (await WebCase.OpenAsync(Server)).AllocatedAsync()).ContactedAsync()).ProposedAsync();

        await ActAsync(opened, "team-leader", "close/decide", "declined", "Closing declined: the work goes on", ("Form.Decision", "decline"), ("Form.Words", "Call first"));
    }

    [Fact]
    public async Task Whoever_declares_a_conflict_does_not_find_the_case_again()
    {
        var opened = await (await WebCase.OpenAsync(Server)).AllocatedAsync();
        using var client = await Server.SignedInClientAsync("officer-east");

        using var answer = await PostAsync(client, $"{opened.Path}/conflict", ("Form.Words", "My cousin"));

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        using var again = await client.GetAsync(new Uri(opened.Path, UriKind.Relative), Ct);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }

    [Fact]
    public async Task A_report_is_moved_and_taken_back()
    {
        var (one, other) = (await (await WebCase.OpenAsync(Server)).AllocatedAsync(), await WebCase.OpenAsync(Server));
        var report = (await other.ViewAsync()).Details!.Reports[0];
        using var client = await Server.SignedInClientAsync("team-leader");

        using var moved = await PostAsync(client, $"{other.Path}/link", ("Form.Report", report.Id.ToString("N")), ("Form.To", one.Reference), ("Form.Reason", "The same stairs"));
        Assert.EndsWith($"{one.Path}?done=link", moved.Headers.Location!.ToString(), StringComparison.Ordinal);
        using var redirected = await client.GetAsync(new Uri(other.Path, UriKind.Relative), Ct);
        Assert.EndsWith(one.Path, redirected.Headers.Location!.ToString(), StringComparison.Ordinal);

        using var back = await PostAsync(client, $"{one.Path}/unlink/{report.Reference}", ("Form.Reason", "Another stairs"));
        Assert.EndsWith($"{other.Path}?done=unlink", back.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains($"Report {report.Reference} taken back", await PrintAsync(client, one), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proposed_join_is_accepted_and_undone()
    {
        var (older, newer, proposal) = await AlikeAsync(1);
        using var client = await Server.SignedInClientAsync("team-leader");

        using var joined = await PostAsync(client, $"{newer.Path}/join/{proposal:N}", ("Form.Decision", "accept"), ("Form.Reason", "One household"));
        Assert.EndsWith("?done=joined", joined.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains($"Case {newer.Reference} joined to {older.Reference}", await PrintAsync(client, older), StringComparison.Ordinal);

        using var apart = await PostAsync(client, $"{older.Path}/separate/{newer.Id:N}", ("Form.Reason", "Two households"));
        Assert.EndsWith("?done=separated", apart.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains($"Case {newer.Reference} separated from {older.Reference}", await PrintAsync(client, older), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proposed_join_is_refused_with_its_reason()
    {
        var (older, newer, proposal) = await AlikeAsync(2);

        await ActAsync(newer, "team-leader", $"join/{proposal:N}", "not-joined", $"Not joined with {older.Reference}", ("Form.Decision", "refuse"), ("Form.Reason", "Only neighbours"));
    }

    private async Task<(WebCase Older, WebCase Newer, Guid Proposal)> AlikeAsync(int home)
    {
        var area = DemoIds.Of("neighbourhood", "E1");
        await using var db = Server.Services.GetRequiredService<PortalStore>().Read();
        var uprn = await db.Properties.Where(p => p.NeighbourhoodId == area).OrderBy(p => p.Uprn).Skip(home).Select(p => p.Uprn).FirstAsync(Ct);
        var older = await WebCase.OpenAsync(Server, ("victim[1].uprn", uprn));
        var newer = await WebCase.OpenAsync(Server, ("victim[1].uprn", uprn));
        return (older, newer, (await newer.ViewAsync()).Details!.Joins.First(join => join.OtherReference == older.Reference).Id);
    }

    private async Task<string> ActAsync(WebCase opened, string persona, string act, string done, string words, params (string Name, string Value)[] fields)
    {
        using var client = await Server.SignedInClientAsync(persona);
        using var answer = await PostAsync(client, $"{opened.Path}/{act}", fields);
        Assert.True(answer.StatusCode == HttpStatusCode.Found, Text(await answer.Content.ReadAsStringAsync(Ct)));
        Assert.EndsWith($"{opened.Path}?done={done}", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        var print = await PrintAsync(client, opened);
        Assert.Contains(words, print, StringComparison.Ordinal);
        return print;
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string path, params (string Name, string Value)[] fields)
    {
        using var form = new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(path, UriKind.Relative), Ct));
        var token = form.QuerySelector("form[data-testid] input[name=__RequestVerificationToken]")?.GetAttribute("value")
            ?? throw new InvalidOperationException($"{path}: {form.QuerySelector("main")!.TextContent}");
        return await client.PostFormAsync(path, token, [("_handler", "act"), .. fields]);
    }

    private static async Task<string> PrintAsync(HttpClient client, WebCase opened) => Text(await client.GetStringAsync(new Uri($"{opened.Path}/print", UriKind.Relative), Ct));

    private static string Text(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        return string.Join(' ', document.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
