namespace Portal.Core.Access;

/// <summary>
/// Says on the trail why something was allowed: the permission, the relation to the case that gave it, the roles that carry the grant, and
/// for a broken glass its id. <c>ReadCases: Assigned as CaseManagementOfficer</c>.
/// </summary>
/// <param name="Permission">What was allowed.</param>
/// <param name="Reach">The relations that gave it.</param>
/// <param name="Roles">The roles that carry the grant; none for the portal itself.</param>
/// <param name="GlassId">The breaking of the glass, when that is what gave it.</param>
public sealed record WhyAllowed(Permission Permission, Reach Reach, IReadOnlyList<Role> Roles, Guid? GlassId = null)
{
    private const string Portal = "the portal";

    /// <summary>The text for the trail.</summary>
    public static string Of(Actor actor, Permission permission, Reach allowed, Guid? glassId = null) => new WhyAllowed(
        permission, allowed, [.. actor.Roles.Where(role => (RolePermissions.ReachOf([role], permission) & allowed) != Reach.None)], glassId).ToString();

    /// <summary>Reads a row of the trail; null for one whose reason is not a permission, such as a sign-in.</summary>
    public static WhyAllowed? Parse(string text)
    {
        var (what, who) = Split(text, " as ");
        var (permission, reach) = Split(what, ": ");
        var (relations, glass) = Split(reach, " by ");
        return Enum.TryParse<Permission>(permission, out var known) && Enum.TryParse<Reach>(relations, out var far)
            ? new(known, far, [.. who.Split(", ").Select(name => Enum.TryParse<Role>(name, out var role) ? role : (Role?)null).OfType<Role>()], Guid.TryParse(glass, out var id) ? id : null)
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Permission}: {Reach}{(GlassId is { } id ? $" by {id}" : "")} as {(Roles.Count == 0 ? Portal : string.Join(", ", Roles))}";

    private static (string Before, string After) Split(string text, string mark) =>
        text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? (text[..at], text[(at + mark.Length)..]) : (text, "");
}
