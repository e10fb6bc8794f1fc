using System.Globalization;
using Portal.Core.Auditing;
using Portal.Core.Persistence.Jobs;
using Portal.Core.Policy;

namespace Portal.Jobs;

/// <summary>Proves every night that nobody changed the audit trail and that every anchor still holds (5.3(c)).</summary>
[PolicyClause("5.3(c)")]
public sealed class ProveTrail(AuditVerifier verifier, AuditAnchors anchors) : INightlyJob
{
    /// <summary>The name of the job.</summary>
    public const string JobName = "audit-trail";

    /// <inheritdoc/>
    public string Name => JobName;

    /// <inheritdoc/>
    public async Task<JobOutcome> RunAsync(CancellationToken ct)
    {
        var (kept, unreadable) = File.Exists(anchors.Path) ? await AnchorFile.ReadAsync(anchors.Path, ct) : ([], 0);
        var found = await verifier.VerifyAsync(kept, ct);
        return found.IsSound && unreadable == 0
            ? new(JobResult.Sound, string.Create(CultureInfo.InvariantCulture, $"{found.Rows} rows, {kept.Count} {(kept.Count == 1 ? "anchor" : "anchors")}"))
            : new(JobResult.Found, found.IsSound ? string.Create(CultureInfo.InvariantCulture, $"{unreadable} lines are no anchors") : found.Finding);
    }
}
