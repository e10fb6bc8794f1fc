using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portal.Core.Cases;

internal sealed class CaseMapping : IEntityTypeConfiguration<Case>, IEntityTypeConfiguration<CaseEntry>, IEntityTypeConfiguration<CaseClock>,
    IEntityTypeConfiguration<CasePromise>, IEntityTypeConfiguration<CaseExclusion>, IEntityTypeConfiguration<CaseSealMember>,
    IEntityTypeConfiguration<JoinProposal>, IEntityTypeConfiguration<CaseStrand>, IEntityTypeConfiguration<CaseMove>
{
    public void Configure(EntityTypeBuilder<Case> builder)
    {
        builder.HasIndex(c => c.Reference).IsUnique();
        builder.HasIndex(c => new { c.ReceivedAt, c.Id });
        builder.HasIndex(c => new { c.Status, c.ReceivedAt, c.Id });
        builder.HasIndex(c => new { c.ServiceAreaId, c.ReceivedAt, c.Id });
        builder.HasIndex(c => new { c.NeighbourhoodId, c.ReceivedAt, c.Id });
        builder.HasIndex(c => new { c.OfficerId, c.ReceivedAt, c.Id });
        builder.HasIndex(c => new { c.Risk, c.ReceivedAt, c.Id });
        builder.HasIndex(c => c.MergedIntoId);
        builder.HasIndex(c => new { c.OfficerId, c.Status, c.NextDueAt });
        builder.HasIndex(c => new { c.Status, c.ServiceAreaId, c.NextDueAt });
        // Open cases are few among all. The words are those of the query: only then is the index used
        builder.HasIndex(c => new { c.ServiceAreaId, c.ReceivedAt, c.Id }, "IX_Cases_OpenInArea").HasFilter("\"Status\" NOT IN ('Closed', 'Merged')");
        builder.HasIndex(c => new { c.ReceivedAt, c.Id }, "IX_Cases_Open").HasFilter("\"Status\" NOT IN ('Closed', 'Merged')");
    }

    public void Configure(EntityTypeBuilder<CaseEntry> builder) => builder.HasIndex(e => new { e.CaseId, e.At, e.Id });

    public void Configure(EntityTypeBuilder<CaseClock> builder)
    {
        builder.HasIndex(c => c.CaseId);
        builder.HasIndex(c => new { c.State, c.DueAt });
    }

    public void Configure(EntityTypeBuilder<CasePromise> builder) => builder.HasIndex(p => p.CaseId);

    public void Configure(EntityTypeBuilder<CaseExclusion> builder)
    {
        builder.HasIndex(e => new { e.CaseId, e.StaffId });
        builder.HasIndex(e => e.StaffId);
    }

    public void Configure(EntityTypeBuilder<CaseSealMember> builder) => builder.HasKey(m => new { m.CaseId, m.StaffId });

    public void Configure(EntityTypeBuilder<JoinProposal> builder)
    {
        builder.HasIndex(p => new { p.CaseId, p.DecidedAt });
        builder.HasIndex(p => p.OtherCaseId);
    }

    public void Configure(EntityTypeBuilder<CaseStrand> builder)
    {
        builder.HasKey(s => new { s.CaseId, s.Strand });
        builder.HasIndex(s => new { s.Strand, s.ReceivedAt, s.CaseId });
    }

    public void Configure(EntityTypeBuilder<CaseMove> builder)
    {
        builder.HasIndex(m => m.ToCaseId);
        builder.HasIndex(m => m.FromCaseId);
    }
}
