using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Conflicts;

/// <summary>What the Specialist decides about somebody's part in a case.</summary>
/// <param name="ExclusionId">Which one.</param>
/// <param name="Confirms">True to keep the person from the case for good, false to lift.</param>
/// <param name="Words">Why.</param>
public sealed record DecideConflictRequest(Guid ExclusionId, bool? Confirms, string? Words);

/// <summary>
/// Confirms or lifts that somebody is kept from a case. What a household has to do with a case is written nowhere but in the trail: neither
/// the case's team nor the member of staff learns of a match, true or false (5.3(c)).
/// </summary>
[PolicyClause("5.3(c)")]
public sealed class DecideConflict(CaseWork work, PortalStore store) : IUseCase
{
    /// <summary>Answers with the exclusion.</summary>
    public async Task<Result<Guid>> HandleAsync(DecideConflictRequest request, Actor actor, CancellationToken ct)
    {
        var input = new EntryWords();
        var words = input.Needed(request.Words, nameof(request.Words));
        if (request.Confirms is null)
        {
            input.Refuse(CaseRefusals.NotOffered("Decision"));
        }

        if (!actor.May(Permission.DecideConflicts))
        {
            return Error.NotFound;
        }

        return await work.WriteAsync<Guid>(input, actor, Permission.DecideConflicts, await CaseOfAsync(request.ExclusionId, ct), async file =>
        {
            if (await file.Db.CaseExclusions.FirstOrDefaultAsync(e => e.Id == request.ExclusionId, ct) is not { } exclusion)
            {
                return Error.NotFound;
            }

            if (!exclusion.IsProvisional || exclusion.LiftedAt is not null)
            {
                return CaseRefusals.AlreadyDecided;
            }

            exclusion.IsProvisional = false;
            exclusion.LiftedAt = request.Confirms == true ? null : file.Now;
            file.Unit.Note = request.Confirms == true ? "confirmed" : "lifted";
            file.Unit.Subjects.Add(exclusion.Id);
            if (exclusion.Source == DeclareConflict.Source)
            {
                file.Tell(new ExclusionEntry(file.Unit.Note, words), ExclusionEntry.Kind, exclusion.StaffId, EntryAudience.Restricted);
            }

            return exclusion.Id;
        }, ct);
    }

    private async Task<Guid> CaseOfAsync(Guid exclusionId, CancellationToken ct)
    {
        await using var db = store.Read();
        return await db.CaseExclusions.Where(e => e.Id == exclusionId).Select(e => e.CaseId).FirstOrDefaultAsync(ct);
    }
}
