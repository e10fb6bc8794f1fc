using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portal.Core.Prevention.Library;

internal sealed class LibraryMapping : IEntityTypeConfiguration<PublicContact>, IEntityTypeConfiguration<LiteratureItem>,
    IEntityTypeConfiguration<LiteratureContact>, IEntityTypeConfiguration<LiteratureFile>
{
    public void Configure(EntityTypeBuilder<PublicContact> builder)
    {
        builder.ToTable("PublicContacts");
        builder.Property(c => c.Name).HasMaxLength(PublicContact.LongestName);
        builder.HasIndex(c => c.Kind);
    }

    public void Configure(EntityTypeBuilder<LiteratureItem> builder)
    {
        builder.ToTable("LiteratureItems");
        builder.Property(i => i.Title).HasMaxLength(LiteratureItem.LongestTitle);
        builder.Property(i => i.Summary).HasMaxLength(LiteratureItem.LongestSummary);
        builder.Property(i => i.Language).HasMaxLength(20);
        builder.HasIndex(i => new { i.State, i.Title, i.Id });
        builder.HasIndex(i => i.DueSince);
    }

    public void Configure(EntityTypeBuilder<LiteratureContact> builder)
    {
        builder.ToTable("LiteratureContacts");
        builder.HasKey(c => new { c.ItemId, c.ContactId });
        builder.HasIndex(c => c.ContactId);
        builder.HasOne<LiteratureItem>().WithMany().HasForeignKey(c => c.ItemId);
        builder.HasOne<PublicContact>().WithMany().HasForeignKey(c => c.ContactId);
    }

    public void Configure(EntityTypeBuilder<LiteratureFile> builder)
    {
        builder.ToTable("LiteratureFiles");
        builder.Property(f => f.Name).HasMaxLength(LiteratureFile.LongestName);
        builder.Property(f => f.Sha256).HasMaxLength(64);
        builder.HasIndex(f => f.ItemId);
        builder.HasOne<LiteratureItem>().WithMany().HasForeignKey(f => f.ItemId);
    }
}
