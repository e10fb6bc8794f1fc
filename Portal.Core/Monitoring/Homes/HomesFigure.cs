using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Core.SharedKernel;

namespace Portal.Core.Monitoring.Homes;

/// <summary>How many homes of a service area stand in a neighbourhood from a day on: what rates are worked out by (5.5.1).</summary>
public sealed class HomesFigure : Entity
{
    /// <summary>The neighbourhood.</summary>
    public required Guid NeighbourhoodId { get; init; }

    /// <summary>The service area that the homes belong to; a neighbourhood may hold homes of two.</summary>
    public required Guid ServiceAreaId { get; init; }

    /// <summary>The first day on which the figure holds; it ends where the next one begins.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Homes owned on that day.</summary>
    public required int Homes { get; set; }

    /// <summary>When entered or put right (UTC).</summary>
    public required DateTimeOffset EnteredAt { get; set; }
}

/// <summary>
/// Anti-social behaviour cases of a service area opened in a financial year that are kept in another system: the portal holds only what came to it.
/// </summary>
public sealed class OtherAsbFigure : Entity
{
    /// <summary>The service area.</summary>
    public required Guid ServiceAreaId { get; init; }

    /// <summary>The calendar year in which the financial year begins on 1 April.</summary>
    public required int Year { get; init; }

    /// <summary>Cases opened, without those that the portal counts itself.</summary>
    public required int Cases { get; set; }

    /// <summary>When entered or put right (UTC).</summary>
    public required DateTimeOffset EnteredAt { get; set; }
}

internal sealed class HomesMapping : IEntityTypeConfiguration<HomesFigure>, IEntityTypeConfiguration<OtherAsbFigure>
{
    public void Configure(EntityTypeBuilder<HomesFigure> builder)
    {
        builder.Property(h => h.From).HasColumnName("FromDay");
        builder.HasIndex(h => new { h.NeighbourhoodId, h.ServiceAreaId, h.From }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<OtherAsbFigure> builder) => builder.HasIndex(a => new { a.ServiceAreaId, a.Year }).IsUnique();
}
