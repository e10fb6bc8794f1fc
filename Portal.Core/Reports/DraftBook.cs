using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Reports.Intake;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Reports;

/// <summary>
/// The reports being taken. Each is sealed under a key of its own and known to its author alone: for everybody else it does not exist.
/// Saving merges a change into the version it builds on; a change that builds on an older one is refused with the version there is,
/// so that two tabs clash visibly. Drafts live in real time.
/// </summary>
[PolicyClause("5.1.3")]
public sealed class DraftBook(PortalStore store, KeyStore keyStore, CaseVault vault, AuditTrail trail, RefusalTrail refusals, UkClock clock, TimeProvider time) : IUseCase
{
    /// <summary>The draft was changed elsewhere; the argument is the version that it has now.</summary>
    public const string Clash = "Drafts.Clash";

    /// <summary>The draft has been submitted.</summary>
    public const string AlreadySubmitted = "Drafts.AlreadySubmitted";

    /// <summary>Begins a draft.</summary>
    public async Task<Result<DraftStarted>> StartAsync(Actor actor, DraftKind kind, CancellationToken ct)
    {
        if (!actor.May(Permission.TakeReports))
        {
            return Refusals.NotAllowed;
        }

        var id = Guid.CreateVersion7();
        var sealer = new CaseSealer(id, await keyStore.CreateAsync([new(id, null)], null, ct));
        return await store.WriteAsync<Result<DraftStarted>>(async db =>
        {
            var now = time.GetUtcNow();
            db.Drafts.Add(new()
            {
                Id = id,
                AuthorId = actor.StaffId,
                Kind = kind,
                SavedVersion = 1,
                Step = IntakeStep.Safety.Code,
                StartedAt = now,
                ReceivedAt = clock.Now,
                SavedAt = now,
                Content = sealer.Seal(id, new DraftFields()),
            });
            await trail.AppendAsync(db, actor, new(AuditKind.Act, "StartDraft", Subjects: id.ToString(), Why: WhyAllowed.Of(actor, Permission.TakeReports, Reach.Own)), ct);
            await db.SaveChangesAsync(ct);
            return new DraftStarted(id, 1);
        }, ct);
    }

    /// <summary>Saves a change: one row. Repeating a save whose answer was lost is harmless.</summary>
    public async Task<Result<DraftSaved>> SaveAsync(Actor actor, Guid draftId, DraftChange change, CancellationToken ct)
    {
        if (DraftLimits.Check(change.Set) is { } wrong)
        {
            return wrong;
        }

        if (await FindAsync(actor, draftId, ct) is not { } draft)
        {
            return await refusals.NotFoundAsync(actor, "SaveDraft", draftId, Permission.TakeReports, ct);
        }

        if (draft.ReportId is not null)
        {
            return new Error(AlreadySubmitted);
        }

        var access = CaseAccess.WithoutShowing(draftId, await keyStore.LoadAsync([draftId], ct));
        var held = access.Open(draft.Content, draftId).Values;
        if (draft.SavedVersion != change.Version)
        {
            return draft.SavedVersion == change.Version + 1 && DraftMerge.Holds(held, change.Set)
                ? new DraftSaved(draft.SavedVersion, draft.SavedAt)
                : ClashWith(draft.SavedVersion);
        }

        var merged = DraftMerge.Apply(held, change.Set);
        if (DraftLimits.CheckWhole(merged) is { } tooMuch)
        {
            return tooMuch;
        }

        var content = access.Seal(draftId, new DraftFields { Values = merged });
        var step = IntakeStep.Find(change.Step)?.Code ?? draft.Step;
        return await StoreAsync(draftId, change.Version, step, content, ct);
    }

    /// <summary>Hands a draft to its author again, with one look for the trail.</summary>
    public async Task<Result<DraftView>> ResumeAsync(Actor actor, Guid draftId, CancellationToken ct)
    {
        if (await FindAsync(actor, draftId, ct) is not { } draft)
        {
            return await refusals.NotFoundAsync(actor, "ResumeDraft", draftId, Permission.TakeReports, ct);
        }

        if (draft.ReportId is not null)
        {
            return new Error(AlreadySubmitted);
        }

        var access = await vault.OpenDraftAsync(actor, draftId, ct);
        return new DraftView(draft.Id, draft.Kind, draft.SavedVersion, draft.Step, draft.StartedAt, draft.ReceivedAt, draft.SavedAt, access.Open(draft.Content, draftId).Values);
    }

    /// <summary>Throws a draft away: what was typed is gone for good, the fact that there was a draft stays.</summary>
    public async Task<Result> DiscardAsync(Actor actor, Guid draftId, CancellationToken ct)
    {
        var done = await store.WriteAsync<Result>(async db =>
        {
            var now = time.GetUtcNow();
            var rows = await db.Drafts
                .Where(d => d.Id == draftId && d.AuthorId == actor.StaffId && d.ReportId == null && d.DiscardedAt == null && d.ExpiredAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(d => d.DiscardedAt, now), ct);
            if (rows == 0)
            {
                return Error.NotFound;
            }

            await trail.AppendAsync(db, actor, new(AuditKind.Act, "DiscardDraft", Subjects: draftId.ToString(), Why: WhyAllowed.Of(actor, Permission.TakeReports, Reach.Own)), ct);
            await db.SaveChangesAsync(ct);
            return Result.Done;
        }, ct);
        if (!done.IsSuccess)
        {
            return await refusals.NotFoundAsync(actor, "DiscardDraft", draftId, Permission.TakeReports, ct);
        }

        await keyStore.DestroyAsync(draftId, ct);
        return done;
    }

    private async Task<Draft?> FindAsync(Actor actor, Guid draftId, CancellationToken ct)
    {
        if (!actor.May(Permission.TakeReports))
        {
            return null;
        }

        await using var db = store.Read();
        return await db.Drafts.FirstOrDefaultAsync(d => d.Id == draftId && d.AuthorId == actor.StaffId && d.DiscardedAt == null && d.ExpiredAt == null, ct);
    }

    private Task<Result<DraftSaved>> StoreAsync(Guid draftId, int version, string step, Sealed<DraftFields> content, CancellationToken ct) =>
        store.WriteAsync<Result<DraftSaved>>(async db =>
        {
            var now = time.GetUtcNow();
            var rows = await db.Drafts
                .Where(d => d.Id == draftId && d.SavedVersion == version && d.ReportId == null && d.DiscardedAt == null)
                .ExecuteUpdateAsync(set => set
                    .SetProperty(d => d.Content, content)
                    .SetProperty(d => d.Step, step)
                    .SetProperty(d => d.SavedVersion, version + 1)
                    .SetProperty(d => d.SavedAt, now), ct);
            return rows == 1
                ? new DraftSaved(version + 1, now)
                : ClashWith(await db.Drafts.Where(d => d.Id == draftId).Select(d => d.SavedVersion).FirstOrDefaultAsync(ct));
        }, ct);

    private static Error ClashWith(int version) => new(Clash, ErrorKind.Conflict, null, version);
}
