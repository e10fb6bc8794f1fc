using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portal.Core.Organisation;

/// <summary>What the quarterly review of access found for somebody.</summary>
public enum AccessOutcome
{
    /// <summary>Roles and areas fit the work.</summary>
    Fits,

    /// <summary>Something is to be changed.</summary>
    ToChange,
}

/// <summary>That somebody's roles and areas were looked at in a quarter, by whom and with what outcome.</summary>
public sealed class AccessReviewMark
{
    /// <summary>Row id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The first day of the quarter.</summary>
    public required DateOnly Quarter { get; init; }

    /// <summary>Whose access.</summary>
    public required Guid StaffId { get; init; }

    /// <summary>What was found.</summary>
    public required AccessOutcome Outcome { get; set; }

    /// <summary>Who looked.</summary>
    public required Guid ById { get; set; }

    /// <summary>When (UTC, business time).</summary>
    public required DateTimeOffset At { get; set; }

    /// <summary>Roles as they were looked at.</summary>
    public List<Access.Role> Roles { get; set; } = [];

    /// <summary>Areas as they were looked at.</summary>
    public List<Guid> AreaIds { get; set; } = [];
}

internal sealed class AccessReviewMapping : IEntityTypeConfiguration<AccessReviewMark>
{
    public void Configure(EntityTypeBuilder<AccessReviewMark> builder)
    {
        builder.HasIndex(m => new { m.Quarter, m.StaffId }).IsUnique();
        builder.PrimitiveCollection(m => m.Roles).ElementType().HasConversion<string>();
    }
}
