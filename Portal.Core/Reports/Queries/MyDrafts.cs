using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;

namespace Portal.Core.Reports.Queries;

/// <summary>The drafts that somebody has not submitted yet, last saved first. Shows nothing of what was typed.</summary>
public sealed class MyDrafts(PortalStore store, TimeProvider time) : IUseCase
{
    /// <summary>Lists them; empty for somebody who takes no reports.</summary>
    public async Task<IReadOnlyList<DraftSummary>> ListAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.TakeReports))
        {
            return [];
        }

        await using var db = store.Read();
        var now = time.GetUtcNow();
        return (await db.Drafts.Unsubmitted().Where(d => d.AuthorId == actor.StaffId).OrderByDescending(d => d.SavedAt).Take(200).ToListAsync(ct))
            .ConvertAll(draft => draft.Summarise(actor.Name, now));
    }
}
