using Microsoft.EntityFrameworkCore;
using Portal.Core.Auditing;
using Portal.Core.Organisation;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;

namespace Portal.Core.Access;

/// <summary>
/// Brings a staff row in line with what the directory says of the person. The directory decides who has which role; areas, offices and
/// whether the sign-in is switched on are decided here.
/// </summary>
internal sealed class DirectoryRoles(AuditTrail trail, StaffMap map, TimeProvider time)
{
    private Guid? changed;

    /// <summary>Called after the commit: changed roles hold at once in every open session of this instance.</summary>
    public void TellChanged()
    {
        if (changed is { } staffId)
        {
            map.Forget(staffId);
        }
    }

    /// <summary>The row of the person with the roles of the directory; made when there is none and a role is known. The caller saves.</summary>
    /// <returns>The row, or null; and why the person may not come in, or null.</returns>
    public async Task<(StaffMember? Staff, Error? Refusal)> BringInLineAsync(PortalContext db, DirectoryIdentity identity, CancellationToken ct)
    {
        var (objectId, directoryId) = (identity.ObjectId.ToString(), identity.DirectoryId.ToString());
        var staff = await db.Staff.FirstOrDefaultAsync(s => s.ObjectId == objectId, ct);
        if (staff is null)
        {
            if (identity.Roles.Count == 0 || SeparationOfDuties.IsBroken(identity.Roles))
            {
                return (null, RefusalOf(identity.Roles));
            }

            staff = await MakeAsync(db, identity, ct);
        }
        else if (staff.DirectoryId is { } known && !string.Equals(known, directoryId, StringComparison.OrdinalIgnoreCase))
        {
            return (null, SignInRefusals.NotKnown);
        }

        staff.DirectoryId ??= directoryId;
        await ChangeRolesAsync(db, staff, identity.Roles, ct);
        return (staff, staff.IsActive ? RefusalOf(staff.Roles) : SignInRefusals.NotKnown);
    }

    private static Error? RefusalOf(IReadOnlyList<Role> roles) =>
        roles.Count == 0 ? SignInRefusals.NoRole : SeparationOfDuties.IsBroken(roles) ? SignInRefusals.RolesClash : null;

    // Without areas and without cases: somebody gives the person a place afterwards
    private async Task<StaffMember> MakeAsync(PortalContext db, DirectoryIdentity identity, CancellationToken ct)
    {
        var staff = new StaffMember
        {
            ObjectId = identity.ObjectId.ToString(),
            DirectoryId = identity.DirectoryId.ToString(),
            Name = identity.Name,
            Email = "",
            Roles = [.. identity.Roles],
            ArrivedAt = time.GetUtcNow(),
        };
        db.Staff.Add(staff);
        await trail.AppendAsync(db, Actor.System, new(AuditKind.Act, "ArriveFromDirectory", Subjects: staff.Id.ToString(), Why: "the directory gives roles", Note: Words(staff.Roles)), ct);
        return staff;
    }

    private async Task ChangeRolesAsync(PortalContext db, StaffMember staff, IReadOnlyList<Role> roles, CancellationToken ct)
    {
        if (staff.Roles.Order().SequenceEqual(roles.Order()))
        {
            return;
        }

        var note = $"{Words(staff.Roles)} -> {Words(roles)}";
        staff.Roles = [.. roles];
        staff.Version++;
        changed = staff.Id;
        await trail.AppendAsync(
            db, Actor.System, new(AuditKind.Act, "ChangeRolesFromDirectory", Subjects: staff.Id.ToString(), Why: "the directory gives roles", Fields: $"{nameof(StaffMember)}.{nameof(StaffMember.Roles)}", Note: note), ct);
    }

    private static string Words(IEnumerable<Role> roles) => string.Join('+', roles.Order());
}
