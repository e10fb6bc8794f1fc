using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;

namespace Portal.Core.Prevention.Register;

/// <summary>Keeps what a print says of the offices, the first time that it leaves a hand.</summary>
internal static class LeafletPrints
{
    /// <summary>Makes sure that the print is known. To be called inside a unit of work.</summary>
    public static async Task RememberAsync(UnitOfWork unit, LeafletCopy copy, IReadOnlyList<PrintedContact> contacts)
    {
        if (copy.DocumentVersion.Length == 0 || await IsKnownAsync(unit, copy))
        {
            return;
        }

        // Two who hand out a new version at the same moment: the second waits and then finds it
        await unit.Db.LockAuditHeadAsync(unit.Cancellation);
        if (!await IsKnownAsync(unit, copy))
        {
            unit.Db.Add(new LeafletPrint
            {
                DocumentVersion = copy.DocumentVersion,
                Language = copy.Language,
                Format = copy.Format,
                ContentVersion = copy.ContentVersion,
                FirstAt = unit.Now,
                Contacts = [.. contacts.Select(c => new LeafletPrintContact { OfficeId = c.OfficeId, Phone = c.Phone ?? "", Address = c.Address })],
            });
        }
    }

    private static async Task<bool> IsKnownAsync(UnitOfWork unit, LeafletCopy copy) =>
        unit.Db.Set<LeafletPrint>().Local.Any(p => p.DocumentVersion == copy.DocumentVersion)
        || await unit.Db.Set<LeafletPrint>().AnyAsync(p => p.DocumentVersion == copy.DocumentVersion, unit.Cancellation);
}
