using Portal.Core.Organisation;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases;

/// <summary>Gives the clocks of a landlord: the standards in force with the working calendar as it stands now.</summary>
public sealed class CaseCalendars(ServiceStandards standards)
{
    internal async Task<CaseClocks> ForAsync(PortalContext db, Guid landlordId, CancellationToken ct) =>
        new(standards, await GroupCalendar.ReadAsync(db, landlordId, ct));
}
