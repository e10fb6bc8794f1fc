using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Organisation;

/// <summary>The working calendar that holds for a landlord: the bank holidays of its division and the Group's closure days as they stand now.</summary>
internal static class GroupCalendar
{
    public static async Task<WorkingCalendar> ReadAsync(PortalContext db, Guid landlordId, CancellationToken ct)
    {
        var division = await db.Landlords.AsNoTracking().Where(l => l.Id == landlordId).Select(l => l.Division).SingleAsync(ct);
        var closed = await db.ClosureDays.AsNoTracking().Select(d => d.Day).ToListAsync(ct);
        return WorkingCalendar.For(
            DivisionOf(division),
            closed);
    }

    /// <summary>The division of a landlord's stored word; England and Wales for any other.</summary>
    public static UkDivision DivisionOf(string? stored) => stored switch
    {
        "scotland" => UkDivision.Scotland,
        "northern-ireland" => UkDivision.NorthernIreland,
        _ => UkDivision.EnglandAndWales,
    };
}
