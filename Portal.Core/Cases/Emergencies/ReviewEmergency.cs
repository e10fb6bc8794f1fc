using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Cases.Queries;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Emergencies;

/// <summary>What a reviewer found.</summary>
public sealed record ReviewEmergencyRequest(Guid Id, EmergencyFinding? Finding, string? Words);

/// <summary>Reviews an emergency opening: somebody else than who opened it, with the finding in words (5.3(c)). It stands on the case's timeline.</summary>
[PolicyClause("5.3(c)")]
public sealed class ReviewEmergency(UseCaseRunner runner, PortalStore store, KeyStore keyStore) : IUseCase
{
    /// <summary>Answers with the opening.</summary>
    public async Task<Result<Guid>> HandleAsync(ReviewEmergencyRequest request, Actor actor, CancellationToken ct)
    {
        var input = new EntryWords();
        var words = input.Needed(request.Words, nameof(request.Words));
        if (request.Finding is not { } found || !Enum.IsDefined(found))
        {
            input.Refuse(CaseRefusals.NotOffered(nameof(request.Finding)));
        }

        var root = await RootAsync(request.Id, actor, ct);
        var sealer = root is { } id ? new CaseSealer(id, await keyStore.LoadAsync([id], ct)) : null;
        return await runner.WriteAsync<Guid>(actor, Permission.ReviewBreakGlass, async unit =>
        {
            if (sealer is null || await EmergencyQuery.Known(unit.Db, actor).FirstOrDefaultAsync(o => o.Id == request.Id, ct) is not { } opening)
            {
                return Error.NotFound;
            }

            if (opening.StaffId == actor.StaffId)
            {
                return EmergencyRefusals.OwnOpening;
            }

            if (opening.ReviewedAt is not null)
            {
                return EmergencyRefusals.ReviewedAlready;
            }

            if (input.Errors.Count > 0)
            {
                return Result<Guid>.From(Result.Refused(input.Errors));
            }

            (opening.ReviewedAt, opening.ReviewedById, opening.Finding) = (unit.Now, actor.StaffId, request.Finding);
            opening.Review = sealer.Seal(opening.Id, new CaseDecisionWords(words));
            Tell(unit, opening, sealer, new EmergencyReviewEntry(request.Finding!.Value, words));
            unit.CaseId = opening.CaseId;
            unit.Subjects.Add(opening.Id);
            return opening.Id;
        }, ct);
    }

    private static void Tell(UnitOfWork unit, EmergencyOpening opening, CaseSealer sealer, EmergencyReviewEntry content)
    {
        var id = Guid.CreateVersion7();
        unit.Db.CaseEntries.Add(new()
        {
            Id = id,
            CaseId = opening.CaseId,
            Kind = EmergencyReviewEntry.Kind,
            At = unit.Now,
            RecordedAt = unit.Now,
            ById = unit.Actor.StaffId,
            Audience = EntryAudience.Restricted,
            SubjectId = opening.Id,
            Content = sealer.Seal<EntryContent>(id, content),
        });
    }

    private async Task<Guid?> RootAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = store.Read();
        return actor.May(Permission.ReviewBreakGlass) && await EmergencyQuery.Known(db, actor).Where(o => o.Id == id).Select(o => (Guid?)o.CaseId).FirstOrDefaultAsync(ct) is { } caseId
            ? await Redirects.FollowAsync(db, caseId, ct)
            : null;
    }
}
