using Portal.Core.Persistence.Jobs;

namespace Portal.Jobs;

/// <summary>Something that is done once in every UK night, by one instance. Safe to run more often.</summary>
public interface INightlyJob
{
    /// <summary>Its name in the ledger; stays for ever.</summary>
    string Name { get; }

    /// <summary>Does it.</summary>
    Task<JobOutcome> RunAsync(CancellationToken ct);
}

/// <summary>What a job found.</summary>
/// <param name="Result">Sound, or found.</param>
/// <param name="Note">In figures and references; no personal data.</param>
public sealed record JobOutcome(JobResult Result, string Note);
