using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portal.Core.Prevention;

internal sealed class LeafletIssueConfiguration : IEntityTypeConfiguration<LeafletIssue>
{
    public void Configure(EntityTypeBuilder<LeafletIssue> builder)
    {
        builder.Property(i => i.TenancyReference).HasMaxLength(LeafletIssue.TenancyReferenceMaxLength);
        builder.Property(i => i.Language).HasMaxLength(20);
        builder.Property(i => i.Format).HasMaxLength(20);
        builder.Property(i => i.Reason).HasMaxLength(LeafletIssue.ReasonMaxLength);
        builder.Property(i => i.ContentVersion).HasMaxLength(20);
        builder.Property(i => i.DocumentVersion).HasMaxLength(64);
        builder.HasIndex(i => new { i.IssuedAt, i.Id });
        builder.HasIndex(i => i.TenancyReference);
        builder.HasIndex(i => new { i.LiteratureId, i.IssuedAt, i.Id });
        builder.Property(i => i.Copies).HasDefaultValue(1);
        builder.HasIndex(i => i.DocumentVersion);
        builder.HasIndex(i => new { i.OfficeId, i.IssuedAt, i.Id });
    }
}
