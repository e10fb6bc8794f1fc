using System.Globalization;
using Portal.Core.Access;
using Portal.Core.Persistence.Jobs;
using Portal.Core.Policy;
using Portal.Core.Reports.Queries;

namespace Portal.Jobs;

/// <summary>Proves every night that no report is without a case (5.3(a)); the page of the proof tells how it went.</summary>
[PolicyClause("5.3(a)")]
public sealed class ProveReportsAccountedFor(EveryReportAccountedFor query) : INightlyJob
{
    /// <summary>The name of the job.</summary>
    public const string JobName = "reports-accounted-for";

    private const int MostNamed = 10;

    /// <inheritdoc/>
    public string Name => JobName;

    /// <inheritdoc/>
    public async Task<JobOutcome> RunAsync(CancellationToken ct)
    {
        var account = (await query.AskAsync(Actor.System, ct)).Value;
        return account.IsSound
            ? new(JobResult.Sound, account.Reports.ToString(CultureInfo.InvariantCulture))
            : new(JobResult.Found, string.Join(", ", account.WithoutCase.Concat(account.CasesWithoutReport).Take(MostNamed)));
    }
}
