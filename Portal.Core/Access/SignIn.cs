using Microsoft.EntityFrameworkCore;
using Portal.Core.Auditing;
using Portal.Core.Organisation;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Access;

/// <summary>A session that has begun.</summary>
/// <param name="SessionId">Its public id.</param>
/// <param name="Secret">What the cookie holds; kept nowhere else.</param>
public sealed record SignedIn(Guid SessionId, string Secret);

/// <summary>
/// Begins a session for a member of staff who has a row. Whoever keeps the portal's reference data never also works cases: such a pair of
/// roles is refused.
/// </summary>
[PolicyClause("5.3(c)")]
public sealed class SignIn(PortalStore store, SessionStore sessions, AuditTrail trail) : IUseCase
{
    /// <summary>Begins it.</summary>
    /// <param name="staffId">Who.</param>
    /// <param name="method">How the identity was proved, for the trail, such as <c>persona</c>.</param>
    /// <param name="ct">Stops the operation.</param>
    public Task<Result<SignedIn>> HandleAsync(Guid staffId, string method, CancellationToken ct) => store.WriteAsync<Result<SignedIn>>(async db =>
    {
        var staff = await db.Staff.FirstOrDefaultAsync(s => s.Id == staffId, ct);
        if (staff is not { IsActive: true })
        {
            return SignInRefusals.NotKnown;
        }

        if (SeparationOfDuties.IsBroken(staff.Roles))
        {
            return SignInRefusals.RolesClash;
        }

        var begun = await BeginAsync(db, sessions, trail, staff, method, null, ct);
        await db.SaveChangesAsync(ct);
        return begun;
    }, ct);

    /// <summary>Adds the session and its row of the trail; the caller saves.</summary>
    internal static async Task<SignedIn> BeginAsync(
        PortalContext db, SessionStore sessions, AuditTrail trail, StaffMember staff, string method, string? providerSessionId, CancellationToken ct)
    {
        var secret = SessionStore.NewSecret();
        var row = sessions.NewRow(staff.Id, secret, providerSessionId, isChecked: method == SignInFromDirectory.Method);
        var actor = new Actor { StaffId = staff.Id, Name = staff.Name, Roles = staff.Roles, AreaIds = staff.AreaIds, SessionId = row.Id };
        db.Sessions.Add(row);
        await trail.AppendAsync(db, actor, new(AuditKind.Act, nameof(SignIn), Subjects: row.Id.ToString(), Why: method), ct);
        return new(row.Id, secret);
    }
}
