using System.Diagnostics;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.SharedKernel;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Auditing;

/// <summary>A trail of many rows is proved in seconds.</summary>
public sealed class VerifySpeedTests(ITestOutputHelper output)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Trait(Tier.Name, Tier.Full)]
    public async Task A_hundred_thousand_rows_are_proved_within_two_seconds()
    {
        const int Rows = 100_000;
        await using var portal = await TestPortal.StartAsync();
        var trail = portal.Get<AuditTrail>();
        await portal.Store.WriteAsync<Result>(async db =>
        {
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            for (var row = 0; row < Rows; row++)
            {
                var id = Guid.CreateVersion7();
                await trail.AppendAsync(db, portal.Organisation.Officer, new(AuditKind.Look, "OpenCase", id, id.ToString(), WhyAllowed.Of(portal.Organisation.Officer, Permission.ReadCases, Reach.Assigned), Note: "case page"), Ct);
            }

            db.ChangeTracker.DetectChanges();
            await db.SaveChangesAsync(Ct);
            return Result.Done;
        }, Ct);
        await portal.Get<AuditVerifier>().VerifyAsync(Ct);

        var watch = Stopwatch.StartNew();
        var found = await portal.Get<AuditVerifier>().VerifyAsync(Ct);
        watch.Stop();

        output.WriteLine($"{found.Rows} rows in {watch.Elapsed.TotalMilliseconds:0} ms");
        Assert.Equal((Rows, true), (found.Rows, found.IsSound));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 2);
    }
}
