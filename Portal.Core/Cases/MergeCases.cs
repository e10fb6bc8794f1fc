using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases;

/// <summary>Two cases that are one.</summary>
public sealed record MergeCasesRequest(Guid CaseId, Guid OtherCaseId, string Reason);

/// <summary>
/// Joins two open cases: the older one survives, the reference of the other leads to it for ever and it counts no longer by itself.
/// Can be undone.
/// </summary>
[PolicyClause("5.1.1")]
[PolicyClause("4.7")]
public sealed class MergeCases(CaseWork work, PortalStore store, KeyPlacement placement) : IUseCase
{
    /// <summary>Answers with the case that survives.</summary>
    public async Task<Result<Guid>> HandleAsync(MergeCasesRequest request, Actor actor, CancellationToken ct)
    {
        var words = new EntryWords();
        var reason = words.Needed(request.Reason, nameof(request.Reason));
        if (request.CaseId == request.OtherCaseId)
        {
            words.Refuse(CaseRefusals.SameCase);
        }

        var (survivor, other) = await OldestFirstAsync(store, request.CaseId, request.OtherCaseId, ct);
        var merged = await work.WriteBothAsync(words, actor, Permission.LinkReports, survivor, other, (into, from, keys) => JoinAsync(into, from, keys.Ids, reason), ct);
        return await placement.AfterAsync(merged, ct);
    }

    /// <summary>The step itself, shared with deciding a proposal.</summary>
    internal static async Task<Result<CaseMove>> JoinAsync(CaseFile into, CaseFile from, IReadOnlyCollection<Guid> keyIds, string reason)
    {
        var joined = await new CaseJoin(from, into, reason).RunAsync(null, null, keyIds);
        if (joined.IsSuccess)
        {
            var entry = new CasesJoinedEntry(from.Case.Reference, into.Case.Reference, reason);
            into.Tell(entry, CasesJoinedEntry.Kind, from.Case.Id);
        }

        return joined;
    }

    /// <summary>The older case, which survives, and the other.</summary>
    internal static async Task<(Guid Survivor, Guid Other)> OldestFirstAsync(PortalStore store, Guid one, Guid two, CancellationToken ct)
    {
        await using var db = store.Read();
        var first = await Queries.CaseAges.OlderAsync(db, one, two, ct);
        return first == one ? (one, two) : (two, one);
    }
}
