using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Organisation.Structure;

/// <summary>What somebody may do, and whether it was looked at in the quarter.</summary>
/// <param name="Person">The member of staff as they stand now.</param>
/// <param name="Outcome">What was found; null when nobody has looked yet.</param>
/// <param name="ByName">Who looked.</param>
/// <param name="At">When (UTC).</param>
/// <param name="HasChanged">Roles or areas are not those that were looked at.</param>
public sealed record AccessReviewRow(StaffView Person, AccessOutcome? Outcome, string? ByName, DateTimeOffset? At, bool HasChanged)
{
    /// <summary>Nobody has looked at what this person may do now.</summary>
    public bool IsWaiting => Outcome is null || HasChanged;
}

/// <summary>The review of a quarter.</summary>
/// <param name="Quarter">The first day of the quarter.</param>
/// <param name="Rows">Everybody who can sign in, by name; those who wait first.</param>
/// <param name="MayMark">The reader may record what they find.</param>
public sealed record AccessReviewView(DateOnly Quarter, IReadOnlyList<AccessReviewRow> Rows, bool MayMark);

/// <summary>
/// Who may do what, looked through once a quarter: for each person roles, areas, last sign-in, and whether somebody found that they fit the
/// work (5.3(c)).
/// </summary>
[PolicyClause("5.3(c)")]
public sealed class AccessReview(PortalStore store, UseCaseRunner runner, UkClock clock) : IUseCase
{
    /// <summary>The review of the quarter of a day; this quarter where none is given. Refused for those who do not read it.</summary>
    public async Task<Result<AccessReviewView>> AskAsync(DateOnly? day, Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.ReviewAccess))
        {
            return Refusals.NotAllowed;
        }

        var quarter = QuarterOf(day ?? clock.Today);
        await using var db = store.Read();
        var people = await StaffView.ReadAsync(db, db.Staff.Where(s => s.IsActive), ct);
        var marks = await db.AccessReviewMarks.Where(m => m.Quarter == quarter).ToDictionaryAsync(m => m.StaffId, ct);
        var names = await db.Staff.Select(s => new { s.Id, s.Name }).ToDictionaryAsync(s => s.Id, s => s.Name, ct);
        var rows = people.Select(p => marks.TryGetValue(p.Id, out var mark)
            ? new AccessReviewRow(p, mark.Outcome, names.GetValueOrDefault(mark.ById), mark.At, !Same(mark, p))
            : new(p, null, null, null, false));
        return new AccessReviewView(quarter, [.. rows.OrderBy(r => !r.IsWaiting).ThenBy(r => r.Person.Name, StringComparer.Ordinal)], actor.May(Permission.EndSessions));
    }

    /// <summary>Records for this quarter that somebody's access was looked at. Only for those who could also end it, and not for oneself.</summary>
    public Task<Result<Guid>> MarkAsync(Guid staffId, AccessOutcome? outcome, Actor actor, CancellationToken ct) =>
        runner.WriteAsync<Guid>(actor, Permission.EndSessions, async unit =>
        {
            if (await unit.Db.Staff.FirstOrDefaultAsync(s => s.Id == staffId && s.IsActive, ct) is not { } person)
            {
                return Error.NotFound;
            }

            if (staffId == actor.StaffId)
            {
                return StructureRefusals.OwnRow;
            }

            if (outcome is not { } found || !Enum.IsDefined(found))
            {
                return StructureRefusals.NotOffered("Outcome");
            }

            var quarter = QuarterOf(UkTime.DateOf(unit.Now));
            var mark = await unit.Db.AccessReviewMarks.FirstOrDefaultAsync(m => m.Quarter == quarter && m.StaffId == staffId, ct);
            if (mark is null)
            {
                mark = new() { Quarter = quarter, StaffId = staffId, Outcome = found, ById = actor.StaffId, At = unit.Now };
                unit.Db.AccessReviewMarks.Add(mark);
            }

            (mark.Outcome, mark.ById, mark.At) = (found, actor.StaffId, unit.Now);
            (mark.Roles, mark.AreaIds) = ([.. person.Roles], [.. person.AreaIds]);
            unit.Subjects.Add(staffId);
            unit.Note = found.ToString();
            return staffId;
        }, ct);

    /// <summary>The first day of the quarter of a day.</summary>
    public static DateOnly QuarterOf(DateOnly day) => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);

    private static bool Same(AccessReviewMark mark, StaffView person) =>
        mark.Roles.Order().SequenceEqual(person.Roles.Order()) && mark.AreaIds.Order().SequenceEqual(person.AreaIds.Order());
}
