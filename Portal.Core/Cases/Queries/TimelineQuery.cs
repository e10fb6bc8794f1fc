using Portal.Core.Access;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Queries;

/// <summary>A part of the timeline of a case: filtered by kind, older entries, or all of it for printing. Logs a look.</summary>
[PolicyClause("5.3(d)")]
public sealed class TimelineQuery(PortalStore store, ICaseAuthority authority, CaseVault vault) : IUseCase
{
    /// <summary>The entries, newest first. <see cref="Error.NotFound"/> for those who may not read the case.</summary>
    public async Task<Result<TimelineView>> AskAsync(TimelineRequest request, Actor actor, CancellationToken ct)
    {
        var opened = await vault.OpenAsync(actor, request.CaseId, "timeline", ct);
        if (!opened.IsSuccess)
        {
            return opened.Error;
        }

        await using var db = store.Read();
        var standing = (await authority.StandingsAsync(db, actor, [request.CaseId], ct))[request.CaseId];
        return await Timelines.ReadAsync(db, opened.Value, request, Abilities.Restricted(actor, standing), ct);
    }
}
