using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;

namespace Portal.Core.Confidentiality;

/// <summary>
/// The one door to people's details (5.3(c)): authorises, commits the look in a short transaction of its own, and only then hands over
/// a <see cref="CaseAccess"/>. No trail, no look. What is hidden and what does not exist answer alike.
/// </summary>
public sealed class CaseVault(PortalStore store, ICaseAuthority authority, AuditTrail trail, RefusalTrail refusals, KeyStore keyStore, Openings openings, ReadCeiling ceiling)
{
    /// <summary>What the trail calls opening one case.</summary>
    internal const string OpenAction = "OpenCase";

    /// <summary>More cases were opened today than a day's work needs: a fresh proof first.</summary>
    public static Error BeyondCeiling { get; } = new("Confidentiality.BeyondCeiling");

    /// <summary>Leave to read one case.</summary>
    /// <param name="actor">Who wants to look.</param>
    /// <param name="caseId">Which case.</param>
    /// <param name="purpose">Why, in a word or two for the trail, such as <c>case page</c>.</param>
    /// <param name="ct">Stops the operation.</param>
    public async Task<Result<CaseAccess>> OpenAsync(Actor actor, Guid caseId, string purpose, CancellationToken ct)
    {
        var standing = await StandingAsync(actor, caseId, ct);
        var allowed = standing?.Allows(actor, Permission.ReadCases) ?? Reach.None;
        if (allowed == Reach.None)
        {
            await refusals.WriteAsync(actor, OpenAction, caseId, caseId.ToString(), Permission.ReadCases.ToString(), purpose, ct);
            return Error.NotFound;
        }

        var (answer, tell, count) = await ceiling.CountAsync(actor, caseId, ct);
        if (tell)
        {
            await LogAsync(actor, new(AuditKind.Refusal, ReadCeiling.Reached, Note: $"{count}"), ct);
        }

        if (answer == CeilingAnswer.Beyond)
        {
            await LogAsync(actor, new(AuditKind.Refusal, OpenAction, caseId, caseId.ToString(), Note: BeyondCeiling.Code), ct);
            return BeyondCeiling;
        }

        var look = await LogAsync(actor, new(AuditKind.Look, OpenAction, caseId, caseId.ToString(), standing!.Value.Why(actor, Permission.ReadCases), Note: purpose), ct);
        return new CaseAccess(caseId, await keyStore.LoadAsync([caseId], ct), look);
    }

    /// <summary>Leave to read those of these cases that the actor may read, with one look for all of them; for lists.</summary>
    public async Task<IReadOnlyDictionary<Guid, CaseAccess>> OpenManyAsync(Actor actor, IReadOnlyList<Guid> caseIds, string purpose, CancellationToken ct)
    {
        var allowed = new List<Guid>(caseIds.Count);
        var by = Reach.None;
        Guid? emergency = null;
        await using (var db = store.Read())
        {
            foreach (var (id, standing) in await authority.StandingsAsync(db, actor, caseIds, ct))
            {
                if (standing.Allows(actor, Permission.ReadCases) is not Reach.None and var reach)
                {
                    allowed.Add(id);
                    by |= reach;
                    emergency ??= reach == Reach.BrokenGlass ? standing.EmergencyId : null;
                }
            }
        }

        if (allowed.Count == 0)
        {
            return new Dictionary<Guid, CaseAccess>();
        }

        var look = await LogAsync(actor, new(AuditKind.Look, "ListCases", null, string.Join(' ', allowed), WhyAllowed.Of(actor, Permission.ReadCases, by, emergency), Note: purpose), ct);
        var keys = await keyStore.LoadAsync(allowed, ct);
        return allowed.ToDictionary(id => id, id => new CaseAccess(id, keys, look));
    }

    /// <summary>Leave to read the reason of one emergency opening, for whoever reviews it or decides; the caller has checked that they may.</summary>
    internal async Task<CaseAccess> OpenReasonAsync(Actor reader, Permission permission, Guid caseId, Guid recordId, string purpose, CancellationToken ct)
    {
        var look = await LogAsync(reader, new(AuditKind.Look, "OpenReason", caseId, recordId.ToString(), WhyAllowed.Of(reader, permission, reader.ReachOf(permission)), Note: purpose), ct);
        return new CaseAccess(caseId, await keyStore.LoadAsync([caseId], ct), look);
    }

    /// <summary>Leave for a member of staff to read their own household register.</summary>
    internal async Task<CaseAccess> OpenHouseholdAsync(Actor owner, CancellationToken ct)
    {
        var look = await LogAsync(owner, new(AuditKind.Look, "OpenOwnHousehold", Subjects: owner.StaffId.ToString(), Why: WhyAllowed.Of(owner, Permission.KeepOwnHousehold, Reach.Own)), ct);
        return new CaseAccess(owner.StaffId, await keyStore.LoadAsync([owner.StaffId], ct), look);
    }

    /// <summary>Leave for the author to read a draft of their own again.</summary>
    internal async Task<CaseAccess> OpenDraftAsync(Actor author, Guid draftId, CancellationToken ct)
    {
        var look = await LogAsync(author, new(AuditKind.Look, "ResumeDraft", Subjects: draftId.ToString(), Why: WhyAllowed.Of(author, Permission.TakeReports, Reach.Own)), ct);
        return new CaseAccess(draftId, await keyStore.LoadAsync([draftId], ct), look);
    }

    private async Task<CaseStanding?> StandingAsync(Actor actor, Guid caseId, CancellationToken ct)
    {
        await using var db = store.Read();
        return (await authority.StandingsAsync(db, actor, [caseId], ct)).TryGetValue(caseId, out var standing) ? standing : null;
    }

    private async Task<Look> LogAsync(Actor actor, AuditRecord record, CancellationToken ct)
    {
        var row = await store.WriteAsync<Result<long>>(async db =>
        {
            var sequence = await trail.AppendAsync(db, actor, record, ct);
            await db.SaveChangesAsync(ct);
            return sequence;
        }, ct);
        return new(row.Value, openings);
    }
}
