using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Core.Auditing;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Cases.Pages;

/// <summary>What is hidden answers like what does not exist: the same status, the same headers, the same bytes, in the same time.</summary>
public sealed partial class NotThereTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    private const string Unknown = "HI-2026-987654";

    private static readonly string[] Personas =
        ["frontline-east", "officer-east", "officer-west", "team-leader", "specialist", "director-east", "director-west", "operational-support", "management-team", "board", "audit", "administrator"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private PortalServer Server => portal.Server;

    /// <summary>Every address of a case, from the pages themselves.</summary>
    private static IReadOnlyList<string> Addresses { get; } =
        [.. typeof(Program).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes(typeof(RouteAttribute), inherit: false).Cast<RouteAttribute>())
            .Select(route => route.Template).Where(template => template.StartsWith("/cases/{Reference}", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Fact]
    [Proves("5.3(c)", "at every address of a case, for every role, one that is hidden, of other people's areas, excluded or sealed answers byte for byte like one that does not exist")]
    public async Task Every_address_of_a_case_that_one_may_not_see_answers_like_one_that_is_not_there()
    {
        Assert.True(Addresses.Count > 20, $"only {Addresses.Count} addresses");
        var excluded = await HiddenCase.ExcludedAsync(Server, Personas);
        var hidden = new[] { ("excluded", excluded), ("sealed", await HiddenCase.SealedAsync(Server)), ("other", await (await WebCase.OpenAsync(Server)).AllocatedAsync()) };
        var wrong = new List<string>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var persona in Personas)
        {
            using var client = await Server.SignedInClientAsync(persona);
            foreach (var address in Addresses)
            {
                var unknown = await AnswerAsync(client, await FilledAsync(address, Unknown, null));
                Assert.Equal(HttpStatusCode.NotFound, unknown.Status);
                foreach (var (way, opened) in hidden)
                {
                    var answer = await AnswerAsync(client, await FilledAsync(address, opened.Reference, opened));
                    if (answer.Status != HttpStatusCode.NotFound && way != "excluded")
                    {
                        continue;
                    }

                    seen[way] = seen.GetValueOrDefault(way) + 1;
                    if (answer != unknown)
                    {
                        wrong.Add($"{persona} {address} {way}: {answer.Status}, {Difference(unknown, answer)}");
                    }
                }
            }
        }

        Assert.Equal("", string.Join('\n', wrong));
        Assert.Equal(Personas.Length * Addresses.Count, seen["excluded"]);
        await EveryOneLeftARefusalAsync(excluded.Id, Addresses.Count);
        Assert.True(seen["sealed"] > 5 * Addresses.Count, $"only {seen["sealed"]} of the sealed case");
        Assert.True(seen["other"] > 3 * Addresses.Count, $"only {seen["other"]} of a case of another area");
    }

    /// <summary>Everybody's tries stand in the trail, on the case, with ids and codes and nothing else.</summary>
    private async Task EveryOneLeftARefusalAsync(Guid caseId, int tries)
    {
        await using var db = Server.Services.GetRequiredService<PortalStore>().Read();
        var refusals = await db.AuditEntries.Where(row => row.CaseId == caseId && row.Kind == AuditKind.Refusal).ToListAsync(Ct);
        foreach (var persona in Personas)
        {
            var actor = await WebCase.ActorAsync(Server, persona);
            Assert.Equal((persona, tries), (persona, refusals.Count(row => row.StaffId == actor.StaffId)));
        }

        Assert.All(refusals, row => Assert.Equal(
            ("CaseByReference", caseId.ToString(), "ListCases", "", "Common.NotFound"), (row.Action, row.Subjects, row.Why, row.Fields, row.Note)));
        Assert.True((await Server.Services.GetRequiredService<AuditVerifier>().VerifyAsync(Ct)).IsSound);
    }

    [Fact]
    [Proves("5.3(c)", "whoever may only know of a case and asks for its print leaves a refusal in the trail; a reference that does not exist leaves one without a case and without what was typed")]
    public async Task A_print_that_one_may_not_have_and_a_reference_that_does_not_exist_leave_refusals()
    {
        const string Typed = "HI-2026-Somebody";
        var opened = await (await WebCase.OpenAsync(Server)).AllocatedAsync();
        var director = await WebCase.ActorAsync(Server, "director-east");
        using var client = await Server.SignedInClientAsync("director-east");
        var before = await RefusalsOfAsync(director.StaffId);

        Assert.Equal(HttpStatusCode.OK, (await AnswerAsync(client, opened.Path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await AnswerAsync(client, $"{opened.Path}/print")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await AnswerAsync(client, $"/cases/{Typed}")).Status);

        var left = (await RefusalsOfAsync(director.StaffId))[before.Count..];
        Assert.Equal([("OpenCase", (Guid?)opened.Id, "case print"), ("CaseByReference", null, "Common.NotFound")], left.Select(row => (row.Action, row.CaseId, row.Note)));
        Assert.DoesNotContain(left, row => $"{row.Subjects} {row.Why} {row.Fields} {row.Note}".Contains("Somebody", StringComparison.OrdinalIgnoreCase));
    }

    private async Task<List<AuditEntry>> RefusalsOfAsync(Guid staffId)
    {
        await using var db = Server.Services.GetRequiredService<PortalStore>().Read();
        return await db.AuditEntries.Where(row => row.StaffId == staffId && row.Kind == AuditKind.Refusal).OrderBy(row => row.Sequence).ToListAsync(Ct);
    }

    [Theory]
    [InlineData("/reports/{0}/receipt")]
    [InlineData("/reports/{0}/receipt.pdf")]
    [InlineData("/reports/{0}/receipt/print")]
    [InlineData("/reports/{0}/add")]
    [InlineData("/reports/drafts/{0}")]
    [InlineData("/reports/paper/{0}")]
    [InlineData("/drafts/{0}")]
    public async Task What_others_took_answers_like_what_is_not_there(string address)
    {
        await WebCase.OpenAsync(Server);
        await using var db = Server.Services.GetRequiredService<PortalStore>().Read();
        var id = address.Contains("draft", StringComparison.Ordinal) || address.Contains("paper", StringComparison.Ordinal)
            ? await db.Drafts.Select(draft => draft.Id).FirstAsync(Ct)
            : await db.Reports.Select(report => report.Id).FirstAsync(Ct);
        var wrong = new List<string>();
        foreach (var persona in Personas.Where(persona => persona != "frontline-east"))
        {
            using var client = await Server.SignedInClientAsync(persona);
            var nothing = Guid.CreateVersion7();
            var unknown = Without(nothing, await AnswerAsync(client, string.Format(null, address, nothing)));
            var others = Without(id, await AnswerAsync(client, string.Format(null, address, id)));
            // The form of a draft asks for it only when its circuit is up: until then it is an empty frame for everybody
            Assert.True(unknown.Status == HttpStatusCode.NotFound || address.StartsWith("/reports/drafts", StringComparison.Ordinal) || address.StartsWith("/reports/paper", StringComparison.Ordinal), address);
            if (others != unknown)
            {
                wrong.Add($"{persona}: {others.Status}, {Difference(unknown, others)}");
            }

            // Pages that ask only when their circuit is up refuse there; `/drafts/{id}` takes no GET from anybody
            if (address.StartsWith("/reports/{0}/", StringComparison.Ordinal))
            {
                var refusals = await RefusalsOfAsync((await WebCase.ActorAsync(Server, persona)).StaffId);
                Assert.Equal([nothing.ToString(), id.ToString()], refusals[^2..].Select(row => row.Subjects));
            }
        }

        Assert.Equal("", string.Join('\n', wrong));
    }

    [Fact]
    public async Task A_form_sent_to_a_hidden_case_answers_like_one_sent_to_none()
    {
        var excluded = await HiddenCase.ExcludedAsync(Server, "officer-east");
        using var client = await Server.SignedInClientAsync("officer-east");
        var token = await client.AntiforgeryTokenAsync("/work");

        var answers = new List<Answer>();
        foreach (var reference in new[] { Unknown, excluded.Reference })
        {
            using var answer = await client.PostFormAsync($"/cases/{reference}/note", token, ("_handler", "act"), ("Form.Text", "A note"), ("Form.Audience", "CaseTeam"));
            answers.Add(await ReadAsync(answer));
        }

        Assert.Equal(answers[0], answers[1]);
        Assert.NotEqual(HttpStatusCode.OK, answers[0].Status);
        var left = (await RefusalsOfAsync((await WebCase.ActorAsync(Server, "officer-east")).StaffId))[^2..];
        Assert.Equal([null, (Guid?)excluded.Id], left.Select(row => row.CaseId));
    }

    [Theory]
    [Trait(Tier.Name, Tier.Full)]
    [InlineData("officer-east")]
    [InlineData("specialist")]
    public async Task A_hidden_case_takes_no_longer_than_none(string persona)
    {
        const int Tries = 1000;
        var excluded = await HiddenCase.ExcludedAsync(Server, persona);
        using var client = await Server.SignedInClientAsync(persona);
        var took = new Dictionary<string, List<double>>(StringComparer.Ordinal) { [Unknown] = [], [excluded.Reference] = [] };
        for (var attempt = -50; attempt < Tries; attempt++)
        {
            // One after the other and in turn, so that whatever else the machine does falls on both
            foreach (var reference in attempt % 2 == 0 ? [Unknown, excluded.Reference] : new[] { excluded.Reference, Unknown })
            {
                var started = Stopwatch.GetTimestamp();
                using var answer = await client.GetAsync(new Uri($"/cases/{reference}", UriKind.Relative), Ct);
                await answer.Content.ReadAsByteArrayAsync(Ct);
                if (attempt >= 0)
                {
                    took[reference].Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                }
            }
        }

        var (median, p95) = (Difference(0.5), Difference(0.95));
        // What the machine does beside shows between one half of the tries and the other
        var noise = Math.Abs(At([.. took[Unknown].Where((_, i) => i % 2 == 0)], 0.95) - At([.. took[Unknown].Where((_, i) => i % 2 == 1)], 0.95));
        TestContext.Current.TestOutputHelper?.WriteLine($"{persona}: hidden takes longer than unknown by {median:0.00} ms in the middle, {p95:0.00} ms at the 95th of 100 (noise {noise:0.00} ms), {Tries} tries each");
        Assert.True(Math.Abs(median) < 1, $"the middle differs by {median:0.00} ms");
        Assert.True(Math.Abs(p95) < Math.Max(5, 4 * noise), $"the 95th of 100 differs by {p95:0.00} ms");

        double Difference(double part) => At(took[excluded.Reference], part) - At(took[Unknown], part);
        static double At(List<double> all, double part) => all.Order().ElementAt((int)(all.Count * part));
    }

    /// <summary>The address with a reference, and with ids of the case itself where it has them.</summary>
    private async Task<string> FilledAsync(string template, string reference, WebCase? opened)
    {
        var (incident, party, report) = (Guid.CreateVersion7(), Guid.CreateVersion7(), "R-2026-987654");
        if (opened is not null)
        {
            await using var db = Server.Services.GetRequiredService<PortalStore>().Read();
            incident = await db.Incidents.Where(i => i.CaseId == opened.Id).Select(i => i.Id).FirstAsync(Ct);
            party = await db.Parties.Where(p => p.CaseId == opened.Id).Select(p => p.Id).FirstAsync(Ct);
            report = await db.Reports.Where(r => r.CaseId == opened.Id).Select(r => r.Reference).FirstAsync(Ct);
        }

        return Place().Replace(template, place => place.Groups["name"].Value switch
        {
            "Reference" => reference,
            "IncidentId" => incident.ToString("N"),
            "Record" => "person",
            "RecordId" => party.ToString("N"),
            "Field" => "NameUsed",
            "Report" => report,
            _ => Guid.CreateVersion7().ToString("N"),
        });
    }

    private static async Task<Answer> AnswerAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Ct);
        return await ReadAsync(answer);
    }

    /// <summary>Everything of an answer but its date and the random tokens of its forms and frames.</summary>
    private static async Task<Answer> ReadAsync(HttpResponseMessage answer)
    {
        var headers = answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key != "Date")
            .OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => $"{header.Key}: {string.Join(", ", header.Value)}");
        var body = await answer.Content.ReadAsStringAsync(Ct);
        return new(answer.StatusCode, Token().Replace(string.Join('\n', headers), "TOKEN"), Token().Replace(body, "TOKEN"));
    }

    private static Answer Without(Guid id, Answer answer) => answer with { Body = Opaque().Replace(answer.Body.Replace(id.ToString(), "ID", StringComparison.OrdinalIgnoreCase), "OPAQUE") };

    private static string Difference(Answer one, Answer other)
    {
        if (one.Headers != other.Headers)
        {
            return $"headers\n{one.Headers}\n---\n{other.Headers}";
        }

        var at = one.Body.Zip(other.Body).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"body from {at}: {one.Body[at..Math.Min(at + 80, one.Body.Length)]} --- {other.Body[at..Math.Min(at + 80, other.Body.Length)]}";
    }

    [GeneratedRegex(@"\{(?<name>\w+)(:\w+)?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"CfDJ8[A-Za-z0-9_-]+|[0-9a-f]{32}|""descriptor"":""[^""]*""", RegexOptions.None, 1000)]
    private static partial Regex Token();

    [GeneratedRegex(@"[A-Za-z0-9+/_=\\-]{32,}", RegexOptions.None, 1000)]
    private static partial Regex Opaque();

    private sealed record Answer(HttpStatusCode Status, string Headers, string Body);
}
