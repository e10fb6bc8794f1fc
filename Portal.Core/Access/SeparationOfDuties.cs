namespace Portal.Core.Access;

/// <summary>Whoever looks after the portal never works cases: the two are kept by different people.</summary>
public static class SeparationOfDuties
{
    /// <summary>Whether these roles may not be held together.</summary>
    public static bool IsBroken(IReadOnlyList<Role> roles) =>
        roles.Contains(Role.Administrator) && RolePermissions.ReachOf(roles, Permission.ListCases) != Reach.None;
}
