using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention;

/// <summary>One issue on the register, for those who issue leaflets.</summary>
public sealed class FindLeafletIssue(PortalStore store) : IUseCase
{
    /// <summary>The issue, or not found.</summary>
    public async Task<Result<LeafletIssue>> HandleAsync(Actor actor, Guid id, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.May(Permission.IssueLeaflets))
        {
            return Error.NotFound;
        }

        await using var db = store.Read();
        var issue = await db.Set<LeafletIssue>().SingleOrDefaultAsync(i => i.Id == id, ct);
        return issue is null ? Error.NotFound : issue;
    }
}
