using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Prevention.Library;

/// <summary>
/// The nightly look at the library: notes since when an item waits for its owner, because its review is due or because it names a contact
/// that must be checked, and takes the note away where all is well again. Writes nothing when nothing changed.
/// </summary>
[PolicyClause("5.4(e)")]
public sealed class MarkDueLiterature(PortalStore store, UseCaseRunner runner, UkClock clock) : IUseCase
{
    private const LiteratureNeeds Waiting = LiteratureNeeds.ReviewDue | LiteratureNeeds.ContactCheck | LiteratureNeeds.NoOwner;

    /// <summary>Looks; safe to repeat and on several instances.</summary>
    /// <returns>How many items were marked or cleared.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var today = clock.Today;
        await using (var db = store.Read())
        {
            var rows = await db.Set<LiteratureItem>().WithNeeds(db, today).ToListAsync(ct);
            if (!rows.Exists(row => Changes(row, today)))
            {
                return 0;
            }
        }

        var marked = await runner.WriteAsync<int>(Actor.System, Permission.PublishLeaflets, async unit =>
        {
            var changed = 0;
            foreach (var row in (await unit.Db.Set<LiteratureItem>().WithNeeds(unit.Db, today).ToListAsync(unit.Cancellation)).Where(row => Changes(row, today)))
            {
                row.Item.DueSince = row.Item.DueSince is null ? today : null;
                unit.Subjects.Add(row.Item.Id);
                changed++;
            }

            unit.Note = $"{today:yyyy-MM-dd} {changed}";
            return changed;
        }, ct);
        return marked.IsSuccess ? marked.Value : 0;
    }

    private static bool Changes(LiteratureRow row, DateOnly today) =>
        (row.Item.DueSince is not null) != ((LiteratureView.NeedsOf(row, today) & Waiting) != LiteratureNeeds.None);
}
