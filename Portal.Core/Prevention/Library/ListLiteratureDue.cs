using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Prevention.Library;

/// <summary>What the library waits for: items to be looked at again, contacts to be checked. For those who keep it.</summary>
/// <param name="Items">Items, those that are given to nobody first, then by day of review.</param>
/// <param name="Contacts">Contacts to be checked now or within 30 days.</param>
public sealed record LibraryDue(IReadOnlyList<LiteratureView> Items, IReadOnlyList<ContactView> Contacts)
{
    /// <summary>How many things wait.</summary>
    public int Count => Items.Count + Contacts.Count;
}

/// <summary>The list of what is due in the library; it tells what is so at this moment, whether or not the nightly look has run.</summary>
[PolicyClause("5.4(e)")]
public sealed class ListLiteratureDue(PortalStore store, ListContacts contacts, Codes.CodeListStore lists, UkClock clock) : IUseCase
{
    /// <summary>The list; not found for those who do not keep the library.</summary>
    public async Task<Result<LibraryDue>> HandleAsync(Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.May(Permission.PublishLeaflets))
        {
            return Error.NotFound;
        }

        var today = clock.Today;
        var codes = await lists.GetAsync(ct);
        await using var db = store.Read();
        var rows = await db.Set<LiteratureItem>().Where(i => i.State != LiteratureState.Withdrawn).WithNeeds(db, today).ToListAsync(ct);
        var kept = await contacts.HandleAsync(actor, ct);
        return new LibraryDue(
            [
                .. rows.Select(row => LiteratureView.Of(row, codes, today)).Where(item => item.Needs != LiteratureNeeds.None)
                    .OrderBy(item => !item.Needs.HasFlag(LiteratureNeeds.ContactCheck)).ThenBy(item => item.ReviewOn).ThenBy(item => item.Title, StringComparer.OrdinalIgnoreCase),
            ],
            [.. kept.Value.Where(view => view.Standing is ContactStanding.CheckOver or ContactStanding.CheckSoon or ContactStanding.Unchecked)]);
    }
}
