using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Core.Cases.Conflicts;
using Portal.Core.Cases.Emergencies;
using Portal.Core.Cases.Sealing;

namespace Portal.Core.Cases;

internal sealed class ConfidentialityMapping : IEntityTypeConfiguration<EmergencyOpening>, IEntityTypeConfiguration<SealingProposal>, IEntityTypeConfiguration<StaffHousehold>
{
    public void Configure(EntityTypeBuilder<EmergencyOpening> builder)
    {
        builder.HasIndex(o => new { o.CaseId, o.StaffId, o.EndsAt });
        builder.HasIndex(o => new { o.ReviewedAt, o.ReviewDueAt });
    }

    public void Configure(EntityTypeBuilder<SealingProposal> builder) => builder.HasIndex(p => new { p.CaseId, p.DecidedAt });

    public void Configure(EntityTypeBuilder<StaffHousehold> builder) => builder.HasKey(h => h.Id);
}
