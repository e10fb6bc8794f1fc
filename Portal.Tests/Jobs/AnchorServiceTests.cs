using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Portal.Composition.Emergency;
using Portal.Core.Auditing;
using Portal.Core.Persistence.Jobs;
using Portal.Core.Policy;
using Portal.Jobs;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Jobs;

/// <summary>The anchors of the audit trail as the portal writes them, and what it says when one does not hold any more.</summary>
public sealed class AnchorServiceTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Proves("5.3(c)", "the portal says by itself when the end of the trail was cut off or an older copy was put back")]
    public async Task Each_anchor_goes_to_the_file_and_the_log_and_a_trail_put_back_is_told()
    {
        await using var portal = await TestPortal.StartAsync();
        var (@case, _) = await BareCase.SaveAsync(portal);
        using var state = new PortalState();
        var (anchored, log) = (new AnchorState(), new KeptLog());
        using var service = new AnchorService(portal.Get<AuditAnchors>(), anchored, state, portal.Time, log);
        await service.AnchorAsync(Ct);
        Assert.False(File.Exists(portal.Get<AuditAnchors>().Path));

        await portal.Vault.OpenAsync(portal.Organisation.Specialist, @case.Id, "test", Ct);
        await portal.Vault.OpenAsync(portal.Organisation.Specialist, @case.Id, "test", Ct);
        await service.AnchorAsync(Ct);
        portal.Time.Advance(AnchorService.Interval);
        await service.AnchorAsync(Ct);

        var lines = await File.ReadAllLinesAsync(portal.Get<AuditAnchors>().Path, Ct);
        Assert.Equal(2, lines.Length);
        Assert.Equal(lines.Select(line => $"Audit trail stands at {line}"), log.Lines);
        Assert.Equal(("", portal.Time.GetUtcNow()), (anchored.Problem, anchored.At));

        await using (var db = portal.Store.Raw())
        {
            await db.Database.ExecuteSqlRawAsync(
                """DROP TRIGGER trail_no_delete; DELETE FROM "AuditEntries" WHERE "Sequence" = 2; UPDATE "AuditHeads" SET "Sequence" = 1, "Hash" = (SELECT "Hash" FROM "AuditEntries");""", Ct);
        }

        await service.AnchorAsync(Ct);
        Assert.Contains(log.Lines, line => line.Contains("cut off", StringComparison.Ordinal));
        await service.AnchorAsync(Ct);
        Assert.Contains("audit verify", anchored.Problem, StringComparison.Ordinal);
        var proof = await new ProveTrail(portal.Get<AuditVerifier>(), portal.Get<AuditAnchors>()).RunAsync(Ct);
        Assert.Equal(JobResult.Found, proof.Result);
        Assert.Contains("the end is cut off", proof.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_told_and_keeps_nobody_from_working()
    {
        await using var portal = await TestPortal.StartAsync();
        var (@case, _) = await BareCase.SaveAsync(portal);
        await portal.Vault.OpenAsync(portal.Organisation.Specialist, @case.Id, "test", Ct);
        await File.WriteAllTextAsync(portal.Storage.AnchorDir, "a file where the folder should be", Ct);
        using var state = new PortalState();
        var (anchored, log) = (new AnchorState(), new KeptLog());
        using var service = new AnchorService(portal.Get<AuditAnchors>(), anchored, state, portal.Time, log);

        await service.AnchorAsync(Ct);

        Assert.Equal("The last anchor of the audit trail could not be written.", anchored.Problem);
        Assert.Equal("The anchor of the audit trail could not be written.", Assert.Single(log.Lines));
    }

    private sealed class KeptLog : ILogger<AnchorService>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Lines.Add(formatter(state, exception));
    }
}
