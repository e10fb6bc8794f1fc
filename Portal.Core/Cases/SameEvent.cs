using Microsoft.EntityFrameworkCore;
using Portal.Core.Incidents;
using Portal.Core.Motivations;
using Portal.Core.Persistence;
using Portal.Core.Reports;

namespace Portal.Core.Cases;

/// <summary>
/// Two reports tell of one event: the incident of the receiving case stands for both and is the one that counts; what both tellers
/// perceive is kept (4.1). The other incident stays as it was told, so that it can be taken apart again.
/// </summary>
internal static class SameEvent
{
    public static async Task JoinAsync(PortalContext db, CaseMove move, Report report, Incident same, CancellationToken ct)
    {
        var own = await db.Incidents.SingleAsync(i => i.Id == report.IncidentId, ct);
        (move.OwnIncidentId, move.SameIncidentId, move.StrandsBefore, move.HateBefore) = (own.Id, same.Id, [.. same.Strands], same.Hate);
        var known = await db.Perceptions.Where(p => p.IncidentId == same.Id).ToListAsync(ct);
        foreach (var told in await db.Perceptions.Where(p => p.IncidentId == own.Id).ToListAsync(ct))
        {
            if (!known.Exists(p => (p.PerceivedBy, p.Strand, p.SubStrand, p.Kind) == (told.PerceivedBy, told.Strand, told.SubStrand, told.Kind)))
            {
                var copy = new Perception { IncidentId = same.Id, PerceivedBy = told.PerceivedBy, Strand = told.Strand, SubStrand = told.SubStrand, Kind = told.Kind };
                db.Perceptions.Add(copy);
                move.PerceptionIds.Add(copy.Id);
            }
        }

        same.Strands = [.. same.Strands.Union(own.Strands, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        same.Hate = new[] { same.Hate, own.Hate }.Strongest();
        report.IncidentId = same.Id;
        await CountAsync(db, same, own, counts: false, ct);
    }

    public static async Task UndoAsync(PortalContext db, CaseMove move, Report report, CancellationToken ct)
    {
        var same = await db.Incidents.SingleAsync(i => i.Id == move.SameIncidentId, ct);
        var own = await db.Incidents.SingleAsync(i => i.Id == move.OwnIncidentId, ct);
        db.Perceptions.RemoveRange(await db.Perceptions.Where(p => move.PerceptionIds.Contains(p.Id)).ToListAsync(ct));
        (same.Strands, same.Hate, report.IncidentId) = ([.. move.StrandsBefore], move.HateBefore, own.Id);
        await CountAsync(db, same, own, counts: true, ct);
    }

    private static async Task CountAsync(PortalContext db, Incident same, Incident own, bool counts, CancellationToken ct)
    {
        CaseFacts.Bring(await db.IncidentFacts.SingleAsync(f => f.Id == same.Id, ct), same);
        (await db.IncidentFacts.SingleAsync(f => f.Id == own.Id, ct)).CountsEvent = counts;
    }
}
