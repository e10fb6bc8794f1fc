using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Conflicts;

/// <summary>Who is to be kept from a case.</summary>
public sealed record ExcludePersonRequest(Guid CaseId, Guid StaffId, string? Words);

/// <summary>
/// Keeps a member of staff from a case, because of a part in it that others know of. It beats every role; an officer's case goes back to
/// the pool (5.3(c)).
/// </summary>
[PolicyClause("5.3(c)")]
public sealed class ExcludePerson(CaseWork work) : IUseCase
{
    /// <summary>Answers with the exclusion.</summary>
    public Task<Result<Guid>> HandleAsync(ExcludePersonRequest request, Actor actor, CancellationToken ct)
    {
        var input = new EntryWords();
        var words = input.Needed(request.Words, nameof(request.Words));
        return work.WriteAsync<Guid>(input, actor, Permission.SealCases, request.CaseId, async file =>
        {
            if (request.StaffId == actor.StaffId || !await file.Db.Staff.AnyAsync(s => s.Id == request.StaffId && s.IsActive, ct))
            {
                return CaseRefusals.NotOffered(nameof(request.StaffId));
            }

            if (await file.Db.CaseExclusions.AnyAsync(e => e.CaseId == file.Case.Id && e.StaffId == request.StaffId && e.LiftedAt == null, ct))
            {
                return CaseRefusals.AlreadyDecided;
            }

            var exclusion = new CaseExclusion { CaseId = file.Case.Id, StaffId = request.StaffId, Source = "decided", MadeAt = file.Now };
            file.Db.CaseExclusions.Add(exclusion);
            if (file.Case.OfficerId == request.StaffId && file.BackToPool() is { IsSuccess: false } refused)
            {
                return Result<Guid>.From(refused);
            }

            file.Tell(new ExclusionEntry("excluded", words), ExclusionEntry.Kind, request.StaffId, EntryAudience.Restricted);
            return exclusion.Id;
        }, ct);
    }
}
