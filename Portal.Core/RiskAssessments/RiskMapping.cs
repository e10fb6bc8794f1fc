using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portal.Core.RiskAssessments;

internal sealed class RiskMapping : IEntityTypeConfiguration<RiskAssessment>
{
    public void Configure(EntityTypeBuilder<RiskAssessment> builder)
    {
        builder.HasIndex(r => new { r.CaseId, r.At });
        // What waits for a supervisor is little among all
        builder.HasIndex(r => r.CaseId, "IX_RiskAssessments_ToDecide").HasFilter("\"Asked\" IS NOT NULL AND \"DecidedAt\" IS NULL");
        builder.HasIndex(r => r.CaseId, "IX_RiskAssessments_ToSee").HasFilter("\"TellsManager\" AND \"SeenAt\" IS NULL");
    }
}
