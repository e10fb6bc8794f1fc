using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;

namespace Portal.Core.Auditing;

/// <summary>
/// Writes down that somebody was refused (5.3(c)), in a transaction of its own: who, what they tried, and on which record where there is one.
/// Never what they typed. The caller answers as it would for what does not exist, so whoever was refused learns nothing.
/// </summary>
public sealed class RefusalTrail(PortalStore store, AuditTrail trail)
{
    /// <summary>Writes one refusal.</summary>
    /// <param name="actor">Who was refused.</param>
    /// <param name="action">What they tried, such as the name of the verb.</param>
    /// <param name="caseId">The case that was asked for, or null; written only when there is such a case.</param>
    /// <param name="subjects">Ids of the records asked for, separated by spaces; never anything typed.</param>
    /// <param name="why">What would have been needed, such as the permission.</param>
    /// <param name="note">Code of the refusal, or the purpose.</param>
    /// <param name="ct">Stops the operation.</param>
    public Task WriteAsync(Actor actor, string action, Guid? caseId, string subjects, string why, string note, CancellationToken ct) =>
        store.WriteAsync(async db =>
        {
            // Asked inside, and for none too, so that the time it takes tells nothing
            var wanted = caseId ?? Guid.Empty;
            var known = await db.Cases.AnyAsync(c => c.Id == wanted, ct) ? caseId : null;
            await trail.AppendAsync(db, actor, new(AuditKind.Refusal, action, known, subjects, why, Note: note), ct);
            await db.SaveChangesAsync(ct);
            return Result.Done;
        }, ct);

    /// <summary>Writes that a record by its id was asked for that is not there for this person, and answers that there is none.</summary>
    public async Task<Error> NotFoundAsync(Actor actor, string action, Guid id, Permission needed, CancellationToken ct)
    {
        await WriteAsync(actor, action, null, id.ToString(), needed.ToString(), Error.NotFound.Code, ct);
        return Error.NotFound;
    }
}
