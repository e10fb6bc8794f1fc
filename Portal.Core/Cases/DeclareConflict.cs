using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases;

/// <summary>Why somebody should not see a case; read only by those who decide.</summary>
public sealed record DeclareConflictRequest(Guid CaseId, string Words);

/// <summary>
/// Declares a conflict of interest of one's own: the case does not exist for this person from now on. An officer's case goes back to the
/// pool. Only those who know of the case, or took a report of it, can declare; for others it was never there.
/// </summary>
[PolicyClause("5.3(c)")]
public sealed class DeclareConflict(CaseWork work) : IUseCase
{
    /// <summary>Code of where such an exclusion comes from.</summary>
    internal const string Source = "declared";

    /// <summary>Answers with the entry of the timeline, which only those who decide can read.</summary>
    public Task<Result<Guid>> HandleAsync(DeclareConflictRequest request, Actor actor, CancellationToken ct)
    {
        var input = new EntryWords();
        var words = input.Needed(request.Words, nameof(request.Words));
        return work.WriteAsync<Guid>(input, actor, Permission.DeclareConflict, request.CaseId, async file =>
        {
            if (!file.Allows(Permission.ListCases) && !file.Allows(Permission.ReadCases)
                && !await file.Db.Reports.AnyAsync(r => r.CaseId == file.Case.Id && r.TakenById == actor.StaffId, ct))
            {
                return Error.NotFound;
            }

            file.Db.CaseExclusions.Add(new()
            {
                CaseId = file.Case.Id,
                StaffId = actor.StaffId,
                Source = Source,
                IsProvisional = true,
                MadeAt = file.Now,
            });
            if (file.Case.OfficerId == actor.StaffId && file.BackToPool() is { IsSuccess: false } refused)
            {
                return Result<Guid>.From(refused);
            }

            return file.Tell(new ConflictEntry(words), ConflictEntry.Kind, actor.StaffId, EntryAudience.Restricted);
        }, ct);
    }
}
