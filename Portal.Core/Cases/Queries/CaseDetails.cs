using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Confidentiality;
using Portal.Core.People;
using Portal.Core.Persistence;

namespace Portal.Core.Cases.Queries;

/// <summary>Reads and opens the content of one case.</summary>
internal static class CaseDetails
{
    public static async Task<CaseDetailsView> ReadAsync(
        PortalContext db, CaseAccess access, CaseHeaderView header, CaseAbilities may, Actor actor, DateTimeOffset now, CancellationToken ct)
    {
        var id = header.Id;
        return new(
            await PeopleAsync(db, access, id, ct),
            await IncidentsAsync(db, access, id, ct),
            await ReportsAsync(db, id, ct),
            [.. (await db.CaseClocks.Where(c => c.CaseId == id).OrderBy(c => c.DueAt).ThenBy(c => c.Id).ToListAsync(ct)).Select(c => Clock(c, now))],
            [.. (await db.CasePromises.Where(p => p.CaseId == id).OrderBy(p => p.DueAt).ThenBy(p => p.Id).ToListAsync(ct)).Select(p => Promise(p, now))],
            may.Link ? await JoinsAsync(db, actor, id, ct) : [],
            await Timelines.ReadAsync(db, access, new(id) { Take = CasePageQuery.FirstEntries }, may.Restricted, ct));
    }

    private static async Task<IReadOnlyList<PersonView>> PeopleAsync(PortalContext db, CaseAccess access, Guid caseId, CancellationToken ct)
    {
        var parties = await db.Parties.Where(p => p.CaseId == caseId).OrderBy(p => p.Ordinal).ThenBy(p => p.Id).ToListAsync(ct);
        return [.. parties.OrderBy(p => !p.Roles.HasFlag(PartyRoles.Victim)).Select(p => PersonView.Of(p, access.Open(p.Details, p.Id)))];
    }

    private static async Task<IReadOnlyList<IncidentView>> IncidentsAsync(PortalContext db, CaseAccess access, Guid caseId, CancellationToken ct)
    {
        var incidents = await db.Incidents.Where(i => i.CaseId == caseId).OrderBy(i => i.Ordinal).ThenBy(i => i.Id).ToListAsync(ct);
        var ids = incidents.ConvertAll(i => i.Id);
        var perceptions = (await db.Perceptions.Where(p => ids.Contains(p.IncidentId)).OrderBy(p => p.Id).ToListAsync(ct)).ToLookup(p => p.IncidentId);
        return [.. incidents.Select(i => IncidentView.Of(
            i,
            perceptions[i.Id].Select(p => new PerceptionView(p.Id, p.PerceivedBy, p.Strand, p.SubStrand, p.Kind)),
            access.Open(i.Content, i.Id)))];
    }

    private static async Task<IReadOnlyList<CaseReportView>> ReportsAsync(PortalContext db, Guid caseId, CancellationToken ct) =>
        await db.Reports.Where(r => r.CaseId == caseId).OrderBy(r => r.ReceivedAt).ThenBy(r => r.Id)
            .Select(r => new CaseReportView(
                r.Id, r.Reference, r.ReceivedAt, r.Channel, r.ReporterRole, r.IsAnonymous, r.IncidentId,
                db.CaseMoves.Where(m => m.ToCaseId == caseId && m.ReportId == r.Id && m.UndoneAt == null)
                    .SelectMany(m => db.Cases.Where(c => c.Id == m.FromCaseId)).Select(c => c.Reference).FirstOrDefault()))
            .ToListAsync(ct);

    private static async Task<IReadOnlyList<JoinProposalView>> JoinsAsync(PortalContext db, Actor actor, Guid caseId, CancellationToken ct)
    {
        var visible = CaseAuthority.Visible(db, actor, Permission.LinkReports);
        var proposals = db.JoinProposals.Where(p => (p.CaseId == caseId || p.OtherCaseId == caseId) && p.DecidedAt == null);
        return await (
            from p in proposals
            join other in visible on (p.CaseId == caseId ? p.OtherCaseId : p.CaseId) equals other.Id
            orderby p.ProposedAt
            select new JoinProposalView(p.Id, other.Id, other.Reference, other.Status, p.Reasons, p.ProposedAt)).ToListAsync(ct);
    }

    private static ClockView Clock(CaseClock c, DateTimeOffset now) =>
        new(c.Id, c.Standard, c.StartedAt, c.DueAt, c.MetAt, c.State, c.State == ClockState.Running ? CaseHeaders.StateOf(c.DueAt, now) : null);

    private static PromiseView Promise(CasePromise p, DateTimeOffset now) =>
        new(p.Id, p.PartyId, p.MadeInEntryId, p.DueAt, p.KeptAt, p.KeptAt is null ? CaseHeaders.StateOf(p.DueAt, now) : null);
}
