using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Confidentiality;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Persistence.Demo;

/// <summary>Fills an empty database with the invented group. The same seed and the same moment give the same data.</summary>
public sealed class DemoSeed(PortalStore store, AuditTrail trail, StorageOptions storage, KeyRing ring, UkClock clock, UnfinishedDemo unfinished)
{
    /// <summary>The database holds a group already.</summary>
    public const string NotEmpty = "Seed.NotEmpty";

    /// <summary>An earlier filling was cut short: what it left is to be removed first.</summary>
    public const string CutShort = "Seed.CutShort";

    /// <summary>Fills the database; refused when it holds a group already, or half of one from a filling that was cut short.</summary>
    /// <param name="profile">How much.</param>
    /// <param name="seed">Chooses among possible histories.</param>
    /// <param name="ct">Stops the operation; what is there then is thrown away at the next start of a demonstration.</param>
    public async Task<Result> FillAsync(DemoProfile profile, int seed, CancellationToken ct)
    {
        if (unfinished.IsThere)
        {
            return new Error(CutShort);
        }

        var until = clock.Now;
        var (reports, span) = profile switch
        {
            DemoProfile.Demo => (375, TimeSpan.FromDays(730)),
            DemoProfile.Test => (12, TimeSpan.FromDays(60)),
            _ => (0, TimeSpan.Zero),
        };
        await using (var db = store.Read())
        {
            if (await db.Landlords.AnyAsync(ct))
            {
                return new Error(NotEmpty);
            }
        }

        unfinished.Begin();
        var organisation = new DemoOrganisation(UkTime.DateOf(until));
        await using var stage = new DemoStage(storage, ring, organisation, until - span - TimeSpan.FromDays(1));
        var filled = await OrganisationAsync(organisation, $"{profile} {seed}", ct);
        if (filled.IsSuccess && reports > 0)
        {
            var history = new DemoHistory(stage, seed, ct);
            history.Spread(reports, until - span, until - TimeSpan.FromHours(4));
            new DemoAwkward(history, until).Plan();
            new DemoLeaflets(stage, history, until, ct).Plan();
            await history.PlayAsync(until);
            await stage.SettleAsync(ct);
        }

        unfinished.End();
        return filled;
    }

    private Task<Result> OrganisationAsync(DemoOrganisation organisation, string note, CancellationToken ct) => store.WriteAsync<Result>(async db =>
    {
        if (await db.Landlords.AnyAsync(ct))
        {
            return new Error(NotEmpty);
        }

        db.AddRange(organisation.Rows);
        db.AddRange(new DemoLibrary(clock.Today, clock.Now).Rows);
        await trail.AppendAsync(db, Actor.System, new(AuditKind.Act, nameof(DemoSeed), Why: "invented data", Note: note), ct);
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }, ct);
}
