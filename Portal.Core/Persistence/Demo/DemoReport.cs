using Microsoft.EntityFrameworkCore;
using Portal.Core.Cases.Opening;
using Portal.Core.Organisation;
using Portal.Core.Reports;

namespace Portal.Core.Persistence.Demo;

/// <summary>A report of the history: who is harmed, where, and what is answered on the form.</summary>
internal sealed class DemoReport
{
    public required string Taker { get; init; }

    public required string VictimName { get; init; }

    public required Property Home { get; init; }

    /// <summary>Answers by field; several values are separated by <c>|</c>.</summary>
    public Dictionary<string, string> Answers { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Takes the report as an officer does: begins a draft, saves what was said, submits.</summary>
    /// <returns>The case that it opened.</returns>
    public async Task<Guid> TakeAsync(DemoStage stage, CancellationToken ct)
    {
        var taker = stage.As(Taker);
        var book = stage.Get<DraftBook>();
        var draft = DemoStage.Done(await book.StartAsync(taker, DraftKind.Interview, ct));
        var said = Answers.Where(a => a.Value.Length > 0).ToDictionary(a => a.Key, a => (IReadOnlyList<string>)a.Value.Split('|'), StringComparer.Ordinal);
        DemoStage.Done(await book.SaveAsync(taker, draft.Id, new(draft.Version, "check", said), ct));
        var report = DemoStage.Done(await stage.Get<SubmitReport>().HandleAsync(new(draft.Id), taker, ct));
        await using var db = stage.Get<PortalStore>().Read();
        return await db.Reports.Where(r => r.Id == report.ReportId).Select(r => r.CaseId).SingleAsync(ct);
    }

    /// <summary>The usual report of a victim about a story.</summary>
    public static DemoReport Of(string taker, string victim, Property home, DemoStory story, string phone, Random random) => new()
    {
        Taker = taker,
        VictimName = victim,
        Home = home,
        Answers = new(StringComparer.Ordinal)
        {
            ["channel"] = random.Next(10) switch { < 5 => "office", < 7 => "phone", 7 => "visit", 8 => "email", _ => "out-of-hours" },
            ["reporterRole"] = "victim",
            ["safeNow"] = "yes",
            ["victims"] = "1",
            ["victim[1].kind"] = "person",
            ["victim[1].nameUsed"] = victim,
            ["victim[1].occupancy"] = "tenant",
            ["victim[1].uprn"] = home.Uprn,
            ["victim[1].phone"] = phone,
            ["victim[1].safeMethods"] = "call",
            ["victim[1].wishes"] = story.Wish,
            ["narrative"] = story.Narrative,
            ["types"] = story.Types,
            ["place"] = story.Place,
            ["hatePerceived"] = story.Strands.Length > 0 ? "yes" : "no",
            ["perceivedBy"] = story.Strands.Length > 0 ? "victim" : "",
            ["strands"] = story.Strands,
        },
    };
}
