using Portal.Core.Access;

namespace Portal.Resources;

/// <summary>Roles in words.</summary>
public static class RoleWords
{
    /// <summary>One role.</summary>
    public static string Of(Role role) => AccountWords.Get($"Role{role}");

    /// <summary>The roles that somebody holds, separated by commas.</summary>
    public static string Of(IReadOnlyCollection<Role> roles) =>
        roles.Count == 0 ? AccountWords.Get("RoleNone") : string.Join(", ", roles.Select(Of));
}
