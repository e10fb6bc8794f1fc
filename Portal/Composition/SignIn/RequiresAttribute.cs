using Microsoft.AspNetCore.Authorization;
using Portal.Core.Access;

namespace Portal.Composition.SignIn;

/// <summary>
/// On a page: only for whoever may do this somewhere at all. For others the page does not exist (404). What a page then shows is narrowed
/// by the core; this only keeps empty pages away.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequiresAttribute(Permission permission) : AuthorizeAttribute, IAuthorizationRequirementData
{
    /// <inheritdoc />
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new PermissionRequirement(permission)];
}

/// <summary>What must be allowed.</summary>
public sealed record PermissionRequirement(Permission Permission) : IAuthorizationRequirement;

/// <summary>Asks the one table, with the roles of this moment.</summary>
public sealed class PermissionHandler(CurrentActor current) : AuthorizationHandler<PermissionRequirement>
{
    /// <inheritdoc />
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (await current.FindAsync() is { } actor && actor.May(requirement.Permission))
        {
            context.Succeed(requirement);
        }
    }
}
