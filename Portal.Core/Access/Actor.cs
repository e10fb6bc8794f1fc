namespace Portal.Core.Access;

/// <summary>Who acts: a signed-in member of staff with roles and scope, or the portal itself for a scheduled job.</summary>
public sealed class Actor
{
    /// <summary>The portal itself, for jobs, migrations and seeding.</summary>
    public static Actor System { get; } = new() { StaffId = Guid.Empty, Name = "The portal", Roles = [], AreaIds = [] };

    /// <summary>The staff row.</summary>
    public required Guid StaffId { get; init; }

    /// <summary>The name as shown to colleagues.</summary>
    public required string Name { get; init; }

    /// <summary>The roles held.</summary>
    public required IReadOnlyList<Role> Roles { get; init; }

    /// <summary>The service areas that scope the roles.</summary>
    public required IReadOnlyList<Guid> AreaIds { get; init; }

    /// <summary>The office where this person works, when there is one.</summary>
    public Guid? OfficeId { get; init; }

    /// <summary>The session; empty for the portal itself.</summary>
    public Guid SessionId { get; init; }

    /// <summary>True for the portal itself.</summary>
    public bool IsSystem => StaffId == Guid.Empty;

    /// <summary>How far this person may do this.</summary>
    public Reach ReachOf(Permission permission) =>
        IsSystem ? Reach.Everywhere : RolePermissions.ReachOf(Roles, permission);

    /// <summary>Whether this person may do this anywhere at all: what menus ask.</summary>
    public bool May(Permission permission) => ReachOf(permission) != Reach.None;

    /// <summary>Whether the person holds the role.</summary>
    public bool Is(Role role) => Roles.Contains(role);
}
