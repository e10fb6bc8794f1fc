using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.SharedKernel;

namespace Portal.Core.Persistence.Demo;

/// <summary>How much a demonstration holds.</summary>
public enum DemoProfile
{
    /// <summary>The group, its homes and its staff; no report yet.</summary>
    Organisation,

    /// <summary>A few weeks with a handful of reports and cases, for tests.</summary>
    Test,

    /// <summary>Two years: about 400 reports and 260 cases.</summary>
    Demo,
}

/// <summary>Fills an empty database with the invented group. The same seed and the same day give the same data.</summary>
public sealed class DemoSeed(PortalStore store, AuditTrail trail)
{
    /// <summary>Fills the database; refused when it holds a group already.</summary>
    /// <param name="profile">How much.</param>
    /// <param name="seed">Chooses among possible histories.</param>
    /// <param name="ct">Stops the operation; what is there then is to be thrown away.</param>
    public async Task<Result> FillAsync(DemoProfile profile, int seed, CancellationToken ct)
    {
        var organisation = new DemoOrganisation();
        return await store.WriteAsync<Result>(async db =>
        {
            if (await db.Landlords.AnyAsync(ct))
            {
                return new Error("Seed.NotEmpty");
            }

            db.AddRange(organisation.Rows);
            await trail.AppendAsync(db, Actor.System, new(AuditKind.Act, nameof(DemoSeed), Note: $"{profile} {seed}"), ct);
            await db.SaveChangesAsync(ct);
            return Result.Done;
        }, ct);
    }
}
