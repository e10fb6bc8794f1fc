using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Core.Motivations;
using Portal.Core.People;

namespace Portal.Core.Incidents;

internal sealed class IncidentMapping : IEntityTypeConfiguration<Incident>, IEntityTypeConfiguration<Perception>, IEntityTypeConfiguration<Party>
{
    public void Configure(EntityTypeBuilder<Incident> builder)
    {
        builder.HasIndex(i => new { i.CaseId, i.Ordinal });
        builder.HasIndex(i => i.EventId);
    }

    public void Configure(EntityTypeBuilder<Perception> builder) => builder.HasIndex(p => p.IncidentId);

    public void Configure(EntityTypeBuilder<Party> builder)
    {
        builder.HasIndex(p => new { p.CaseId, p.Ordinal });
        builder.HasIndex(p => p.ReportId);
        // A number, so that a role can be asked for in SQL
        builder.Property(p => p.Roles).HasConversion<int>();
    }
}
