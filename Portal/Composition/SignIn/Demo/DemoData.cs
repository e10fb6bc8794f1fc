using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Portal.Core.Persistence;
using Portal.Core.Persistence.Demo;
using Portal.Core.SharedKernel.Time;

namespace Portal.Composition.SignIn.Demo;

/// <summary>Prepares a demonstration when the portal starts. The host asks for it in Development and Demo only.</summary>
public sealed class DemoData(PortalStore store, DemoSeed seed, DemoClock clock, IOptions<DemoOptions> options)
{
    /// <summary>Sets the clock, and fills the database when it is empty.</summary>
    public async Task EnsureAsync(CancellationToken ct)
    {
        clock.Set(options.Value.ClockOffset);
        await using var db = store.Read();
        if (!await db.Landlords.AnyAsync(ct))
        {
            await seed.FillAsync(options.Value.Profile, options.Value.Seed, ct);
        }
    }
}
