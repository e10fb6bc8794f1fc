using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Queries;

/// <summary>Where a reference leads.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Reference">Its own reference; differs from the one asked for when that case was joined into this one.</param>
/// <param name="IsRedirected">True when the reference asked for was joined into this case.</param>
public sealed record CaseAddressView(Guid CaseId, string Reference, bool IsRedirected);

/// <summary>
/// Finds a case by its reference; the reference of a case that was joined into another leads there for ever. Asking for one that is not
/// there for this person leaves a refusal in the trail.
/// </summary>
[PolicyClause("5.3(c)")]
public sealed class CaseByReference(PortalStore store, ICaseAuthority authority, RefusalTrail refusals) : IUseCase
{
    /// <summary>The case behind a reference. <see cref="Error.NotFound"/> when there is none for this person.</summary>
    public async Task<Result<CaseAddressView>> AskAsync(string reference, Actor actor, CancellationToken ct)
    {
        var wanted = (reference ?? "").Trim().ToUpperInvariant();
        await using var db = store.Read();
        // The same is asked and written whether there is such a case or not, so that the time it takes tells nothing
        var start = await db.Cases.Where(c => c.Reference == wanted).Select(c => (Guid?)c.Id).SingleOrDefaultAsync(ct) ?? Guid.Empty;
        var id = await Redirects.FollowAsync(db, start, ct);
        var name = await db.Cases.Where(c => c.Id == id).Select(c => c.Reference).SingleOrDefaultAsync(ct);
        var standings = await authority.StandingsAsync(db, actor, [id], ct);
        if (name is not null && standings.TryGetValue(id, out var standing) && standing.Allows(actor, Permission.ListCases) != Reach.None)
        {
            return new CaseAddressView(id, name, id != start);
        }

        var known = id == Guid.Empty ? (Guid?)null : id;
        await refusals.WriteAsync(actor, nameof(CaseByReference), known, known?.ToString() ?? "", Permission.ListCases.ToString(), Error.NotFound.Code, ct);
        return Error.NotFound;
    }
}
