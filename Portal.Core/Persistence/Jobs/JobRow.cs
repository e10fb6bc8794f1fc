using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portal.Core.Persistence.Jobs;

/// <summary>How a run of a job ended.</summary>
public enum JobResult
{
    /// <summary>It has not come to an end yet.</summary>
    None,

    /// <summary>All is as it should be.</summary>
    Sound,

    /// <summary>It found something that somebody has to look at.</summary>
    Found,

    /// <summary>It could not be finished and is tried again.</summary>
    Failed,
}

/// <summary>One job that runs once a night: whose turn it is, and how it ended last. Holds no personal data.</summary>
public sealed class JobRow
{
    /// <summary>The name of the job.</summary>
    public required string Name { get; init; }

    /// <summary>The last night for which it came to an end.</summary>
    public DateOnly? Night { get; set; }

    /// <summary>When it was last begun (UTC).</summary>
    public DateTimeOffset? StartedAt { get; set; }

    /// <summary>When it last ended (UTC).</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>How it ended.</summary>
    public JobResult Result { get; set; }

    /// <summary>What it found, in figures and references.</summary>
    public string Note { get; set; } = "";

    /// <summary>Until when nobody else begins it (UTC).</summary>
    public DateTimeOffset? LeaseUntil { get; set; }
}

internal sealed class JobMapping : IEntityTypeConfiguration<JobRow>
{
    public void Configure(EntityTypeBuilder<JobRow> builder) => builder.HasKey(job => job.Name);
}
