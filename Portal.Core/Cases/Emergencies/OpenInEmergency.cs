using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Cases.Queries;
using Portal.Core.Organisation;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Emergencies;

/// <summary>Which case, and why it cannot wait.</summary>
/// <param name="Reference">HI-yyyy-nnnnnn, as typed.</param>
/// <param name="Words">The reason; read by whoever reviews it.</param>
public sealed record OpenInEmergencyRequest(string? Reference, string? Words);

/// <summary>An emergency opening that has begun.</summary>
/// <param name="Id">The opening.</param>
/// <param name="Reference">The case that is open now.</param>
public sealed record OpenedInEmergency(Guid Id, string Reference);

/// <summary>
/// Opens one case for 30 minutes to somebody who otherwise could not read it, to read and nothing else. Told at once to the Specialist and
/// to Internal Audit, each look bears its id, and somebody else reviews it within two working days. Whoever has a part in the case cannot
/// open it, a sealed case only those who may seal; for them, and where there is none, the answer is the same.
/// </summary>
[PolicyClause("5.3(c)")]
public sealed class OpenInEmergency(CaseWork work, PortalStore store, StepUp stepUp, TimeProvider time) : IUseCase
{
    /// <summary>Opens it, for somebody who has just proved again who they are; else <see cref="StepUp.Needed"/>.</summary>
    public async Task<Result<OpenedInEmergency>> HandleAsync(OpenInEmergencyRequest request, Actor actor, CancellationToken ct) =>
        actor.May(Permission.BreakGlass) && !await stepUp.HoldsAsync(actor, ct) ? StepUp.Needed : await ProvedAsync(request, actor, ct);

    /// <summary>The same where the person is known to be there: the made-up history.</summary>
    internal async Task<Result<OpenedInEmergency>> ProvedAsync(OpenInEmergencyRequest request, Actor actor, CancellationToken ct)
    {
        var input = new EntryWords();
        var words = input.Needed(request.Words, nameof(request.Words));
        if (!actor.May(Permission.BreakGlass))
        {
            return Error.NotFound;
        }

        if (input.Errors.Count > 0)
        {
            return Result<OpenedInEmergency>.From(Result.Refused(input.Errors));
        }

        var opened = await work.WriteAsync<OpenedInEmergency>(
            input, actor, Permission.BreakGlass, await FindAsync(request.Reference, ct), file => OpenAsync(file, actor, words, ct), ct);
        return opened.IsSuccess || opened.Error.Kind != ErrorKind.NotFound ? opened : EmergencyRefusals.NoSuchCase;
    }

    private async Task<Result<OpenedInEmergency>> OpenAsync(CaseFile file, Actor actor, string words, CancellationToken ct)
    {
        if (file.Allows(Permission.ReadCases))
        {
            return EmergencyRefusals.NotNeeded;
        }

        var now = time.GetUtcNow();
        var calendar = await GroupCalendar.ReadAsync(file.Db, file.Case.LandlordId, ct);
        var id = Guid.CreateVersion7();
        file.Db.EmergencyOpenings.Add(new()
        {
            Id = id,
            CaseId = file.Case.Id,
            StaffId = actor.StaffId,
            OpenedAt = now,
            EndsAt = now + EmergencyOpening.Lasts,
            ThroughSeal = file.Case.IsSealed,
            BegunAt = file.Now,
            ReviewDueAt = calendar.AddWorkingDays(file.Now, EmergencyOpening.ReviewWithinWorkingDays),
            Reason = file.Sealer.Seal(id, new CaseReason(words)),
        });
        file.Tell(new EmergencyEntry(words, now + EmergencyOpening.Lasts), EmergencyEntry.Kind, id, EntryAudience.Restricted);
        return new OpenedInEmergency(id, file.Case.Reference);
    }

    // The same questions whether there is such a case or not
    private async Task<Guid> FindAsync(string? reference, CancellationToken ct)
    {
        var wanted = (reference ?? "").Trim().ToUpperInvariant();
        await using var db = store.Read();
        var start = await db.Cases.Where(c => c.Reference == wanted).Select(c => (Guid?)c.Id).SingleOrDefaultAsync(ct) ?? Guid.Empty;
        return await Redirects.FollowAsync(db, start, ct);
    }
}
