using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Confidentiality;
using Portal.Core.Organisation;
using Portal.Core.Persistence.Counters;

namespace Portal.Core.Persistence;

internal sealed class TrailMapping : IEntityTypeConfiguration<AuditEntry>, IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.HasKey(e => e.Sequence);
        builder.Property(e => e.Sequence).ValueGeneratedNever();
        builder.Property(e => e.Subjects).HasMaxLength(8000);
        builder.HasIndex(e => new { e.CaseId, e.Sequence });
        builder.HasIndex(e => new { e.StaffId, e.Sequence });
    }

    public void Configure(EntityTypeBuilder<AuditHead> builder)
    {
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.HasData(new AuditHead());
    }
}

internal sealed class BlindTokenMapping : IEntityTypeConfiguration<BlindToken>, IEntityTypeConfiguration<StaffHouseholdToken>
{
    public void Configure(EntityTypeBuilder<BlindToken> builder)
    {
        builder.HasIndex(t => new { t.Field, t.Token });
        builder.HasIndex(t => t.CaseId);
        builder.HasIndex(t => t.RecordId);
    }

    public void Configure(EntityTypeBuilder<StaffHouseholdToken> builder) => builder.HasIndex(t => new { t.Field, t.Token });
}

internal sealed class OrganisationMapping : IEntityTypeConfiguration<Property>, IEntityTypeConfiguration<Tenancy>,
    IEntityTypeConfiguration<StaffMember>, IEntityTypeConfiguration<ClosureDay>, IEntityTypeConfiguration<Neighbourhood>, IEntityTypeConfiguration<Office>
{
    public void Configure(EntityTypeBuilder<Property> builder)
    {
        builder.HasIndex(p => p.Uprn).IsUnique();
        builder.HasIndex(p => p.SearchText);
        builder.HasIndex(p => p.NeighbourhoodId);
    }

    public void Configure(EntityTypeBuilder<Tenancy> builder)
    {
        builder.HasIndex(t => t.TenancyRef).IsUnique();
        builder.HasIndex(t => t.PropertyId);
    }

    public void Configure(EntityTypeBuilder<StaffMember> builder)
    {
        builder.HasIndex(s => s.ObjectId).IsUnique();
        builder.HasIndex(s => s.DemoPersona).IsUnique();
        builder.PrimitiveCollection(s => s.Roles).ElementType().HasConversion<string>();
    }

    public void Configure(EntityTypeBuilder<ClosureDay> builder) => builder.HasKey(d => d.Day);

    public void Configure(EntityTypeBuilder<Neighbourhood> builder) => builder.HasIndex(n => n.Code).IsUnique();

    public void Configure(EntityTypeBuilder<Office> builder) => builder.HasIndex(o => o.NeighbourhoodId);
}

internal sealed class SessionMapping : IEntityTypeConfiguration<SessionRow>
{
    public void Configure(EntityTypeBuilder<SessionRow> builder)
    {
        builder.HasIndex(s => s.SecretHash).IsUnique();
        builder.HasIndex(s => s.StaffId);
        builder.HasIndex(s => s.ProviderSessionId);
    }
}

internal sealed class FactMapping : IEntityTypeConfiguration<PeriodCounter>, IEntityTypeConfiguration<IncidentFact>,
    IEntityTypeConfiguration<CaseFact>, IEntityTypeConfiguration<ReportFact>, IEntityTypeConfiguration<ReferenceNumber>, IEntityTypeConfiguration<AreaCounter>
{
    public void Configure(EntityTypeBuilder<PeriodCounter> builder)
    {
        builder.HasKey(c => new { c.Month, c.NeighbourhoodId, c.ServiceAreaId, c.Measure, c.Breakdown, c.Value });
        builder.HasIndex(c => new { c.Measure, c.Breakdown, c.Month });
    }

    public void Configure(EntityTypeBuilder<AreaCounter> builder)
    {
        builder.HasKey(c => new { c.ServiceAreaId, c.Month, c.Measure, c.Breakdown, c.Value });
        builder.HasIndex(c => new { c.Measure, c.Breakdown, c.Month });
    }

    public void Configure(EntityTypeBuilder<IncidentFact> builder) => builder.HasIndex(f => f.EventId);

    public void Configure(EntityTypeBuilder<CaseFact> builder) => builder.HasIndex(f => new { f.Month, f.NeighbourhoodId });

    public void Configure(EntityTypeBuilder<ReportFact> builder) => builder.HasIndex(f => new { f.Month, f.NeighbourhoodId });

    public void Configure(EntityTypeBuilder<ReferenceNumber> builder)
    {
        builder.HasKey(n => new { n.Prefix, n.Year });
        builder.Property(n => n.Version).IsConcurrencyToken();
    }
}
