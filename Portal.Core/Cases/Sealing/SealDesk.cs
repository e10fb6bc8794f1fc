using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Organisation;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Sealing;

/// <summary>
/// To whom a case is sealed. The Specialists and the Directors of Operational Support are always among them, except one who has a part in
/// the case; others are those who work cases and were chosen.
/// </summary>
internal static class SealDesk
{
    private static readonly Role[] Keepers = [Role.CommunitySafetySpecialist, Role.OperationalSupportDirector];

    private static readonly Role[] Chosen = [Role.CaseManagementOfficer, Role.CommunitySafetyTeamLeader];

    /// <summary>The proposal that waits, if any.</summary>
    public static Task<SealingProposal?> OpenAsync(PortalContext db, Guid caseId, CancellationToken ct) =>
        db.SealingProposals.FirstOrDefaultAsync(p => p.CaseId == caseId && p.DecidedAt == null, ct);

    /// <summary>The active staff who keep every seal.</summary>
    public static async Task<List<Guid>> KeepersAsync(PortalContext db, Guid caseId, CancellationToken ct) =>
        [.. (await StaffAsync(db, caseId, ct)).Where(s => s.Roles.Exists(Keepers.Contains)).Select(s => s.Id)];

    /// <summary>Those who may be chosen beside them.</summary>
    public static async Task<List<StaffMember>> ChoicesAsync(PortalContext db, Guid caseId, CancellationToken ct) =>
        (await StaffAsync(db, caseId, ct)).FindAll(s => s.Roles.Exists(Chosen.Contains) && !s.Roles.Exists(Keepers.Contains));

    /// <summary>
    /// Seals the case to these people. Whoever had it and is not among them loses it: the case goes back to the pool, and emergency
    /// openings by others end.
    /// </summary>
    public static async Task<Result<int>> SealAsync(CaseFile file, IReadOnlyCollection<Guid> chosen, DateTimeOffset realNow, CancellationToken ct)
    {
        var db = file.Db;
        var choices = await ChoicesAsync(db, file.Case.Id, ct);
        if (chosen.Any(id => !choices.Exists(s => s.Id == id)))
        {
            return SealingRefusals.NotPossibleMember;
        }

        var members = (await KeepersAsync(db, file.Case.Id, ct)).Union(chosen).Append(file.Unit.Actor.StaffId).Distinct().ToList();
        var before = await db.CaseSealMembers.Where(m => m.CaseId == file.Case.Id).ToListAsync(ct);
        db.CaseSealMembers.RemoveRange(before.Where(m => !members.Contains(m.StaffId)));
        db.CaseSealMembers.AddRange(members.Except(before.Select(m => m.StaffId)).Select(id => new CaseSealMember { CaseId = file.Case.Id, StaffId = id }));
        file.Case.IsSealed = true;
        foreach (var opening in await db.EmergencyOpenings.Where(o => o.CaseId == file.Case.Id && o.EndsAt > realNow && !o.ThroughSeal).ToListAsync(ct))
        {
            opening.EndsAt = realNow;
        }

        if (file.Case.OfficerId is { } officer && !members.Contains(officer) && file.BackToPool() is { IsSuccess: false } refused)
        {
            return Result<int>.From(refused);
        }

        return members.Count;
    }

    /// <summary>All active staff who are not excluded from the case.</summary>
    public static async Task<List<StaffMember>> StaffAsync(PortalContext db, Guid caseId, CancellationToken ct)
    {
        var excluded = await db.CaseExclusions.Where(e => e.CaseId == caseId && e.LiftedAt == null).Select(e => e.StaffId).ToListAsync(ct);
        return (await db.Staff.AsNoTracking().Where(s => s.IsActive).OrderBy(s => s.Name).ToListAsync(ct)).FindAll(s => !excluded.Contains(s.Id));
    }
}
