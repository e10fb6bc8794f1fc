using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Prevention.Library;

/// <summary>The kept contacts that may be printed today: checked, and not past the day of the next check. They are public, so anybody may ask.</summary>
[PolicyClause("5.4(e)")]
public sealed class FindPrintableContacts(PortalStore store, UkClock clock) : IUseCase
{
    /// <summary>Those of some kinds, by name: of a service area those of the whole Group too, of none every area's.</summary>
    public async Task<IReadOnlyList<PublicContact>> HandleAsync(IReadOnlyList<ContactKind> kinds, Guid? serviceAreaId, CancellationToken ct)
    {
        await using var db = store.Read();
        var contacts = db.Set<PublicContact>().Where(PublicContact.Printable(clock.Today)).Where(c => kinds.Contains(c.Kind));
        if (serviceAreaId is not null)
        {
            contacts = contacts.Where(c => c.ServiceAreaId == null || c.ServiceAreaId == serviceAreaId);
        }

        return await contacts.OrderBy(c => c.Kind).ThenBy(c => c.Name).ThenBy(c => c.Id).ToListAsync(ct);
    }
}
