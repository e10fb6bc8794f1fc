using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portal.Core.Investigations;

internal sealed class InvestigationMapping : IEntityTypeConfiguration<InvestigationStep>
{
    public void Configure(EntityTypeBuilder<InvestigationStep> builder)
    {
        builder.HasIndex(s => new { s.CaseId, s.State });
        builder.HasIndex(s => new { s.OwnerId, s.State, s.DueAt });
    }
}
