using Microsoft.EntityFrameworkCore;
using Portal.Core.Auditing;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Access;

/// <summary>A session that has begun.</summary>
/// <param name="SessionId">Its public id.</param>
/// <param name="Secret">What the cookie holds; kept nowhere else.</param>
public sealed record SignedIn(Guid SessionId, string Secret);

/// <summary>
/// Begins a session for somebody whose identity has been proved. Whoever keeps the portal's reference data never also works cases:
/// such a pair of roles is refused.
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
            return new Error("SignIn.NotKnown");
        }

        if (Clash(staff.Roles))
        {
            return new Error("SignIn.RolesClash");
        }

        var secret = SessionStore.NewSecret();
        var row = sessions.NewRow(staff.Id, secret);
        var actor = new Actor { StaffId = staff.Id, Name = staff.Name, Roles = staff.Roles, AreaIds = staff.AreaIds, SessionId = row.Id };
        db.Sessions.Add(row);
        await trail.AppendAsync(db, actor, new(AuditKind.Act, nameof(SignIn), Subjects: row.Id.ToString(), Why: method), ct);
        await db.SaveChangesAsync(ct);
        return new SignedIn(row.Id, secret);
    }, ct);

    private static bool Clash(List<Role> roles) =>
        roles.Contains(Role.Administrator) && RolePermissions.ReachOf(roles, Permission.ListCases) != Reach.None;
}
