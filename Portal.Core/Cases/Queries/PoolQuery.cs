using Portal.Core.Access;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Queries;

/// <summary>Cases that wait for an officer.</summary>
/// <param name="Rows">The most urgent first, at most 200.</param>
/// <param name="Late">How many of them are past a due time.</param>
public sealed record PoolView(IReadOnlyList<CaseRowView> Rows, int Late);

/// <summary>
/// The pool: cases without a Case Management Officer that this person may know of, most urgent first (5.1.1). A team leader sees names,
/// an officer who may only take one does not.
/// </summary>
[PolicyClause("5.5.1(a)")]
[PolicyClause("5.1.1")]
public sealed class PoolQuery(PortalStore store, CaseVault vault, UkClock clock) : IUseCase
{
    /// <summary>The pool. Refused for those who neither allocate nor take cases.</summary>
    public async Task<Result<PoolView>> AskAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.AllocateCases) && !actor.May(Permission.TakeFromPool))
        {
            return Refusals.NotAllowed;
        }

        await using var db = store.Read();
        var now = clock.Now;
        var pool = CaseAuthority.Visible(db, actor, Permission.ListCases).Where(c => c.Status == CaseStatus.Pool)
            .OrderBy(c => c.NextDueAt == null).ThenBy(c => c.NextDueAt).ThenBy(c => c.ReceivedAt).ThenBy(c => c.Id).Take(200);
        var rows = await CaseRowView.ReadAsync(db, pool, now, ct);
        var names = await VictimNames.ReadAsync(db, vault, actor, rows.ConvertAll(r => r.Id), "pool", ct);
        return new PoolView(
            rows.ConvertAll(r => r with { Victim = names.GetValueOrDefault(r.Id) }),
            rows.Count(r => r.NextDueState == DeadlineState.Late));
    }
}
