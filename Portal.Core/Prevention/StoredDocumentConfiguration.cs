using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portal.Core.Prevention;

internal sealed class StoredDocumentConfiguration : IEntityTypeConfiguration<StoredDocument>
{
    public void Configure(EntityTypeBuilder<StoredDocument> builder)
    {
        builder.Property(d => d.Kind).HasMaxLength(40);
        builder.Property(d => d.Language).HasMaxLength(20);
        builder.Property(d => d.Version).HasMaxLength(64);
        builder.Property(d => d.Sha256).HasMaxLength(64);
        builder.HasIndex(d => new { d.Kind, d.Language, d.Version }).IsUnique();
    }
}
