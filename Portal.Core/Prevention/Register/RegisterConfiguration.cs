using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Core.Prevention.Contacts;

namespace Portal.Core.Prevention.Register;

internal sealed class RegisterConfiguration : IEntityTypeConfiguration<LeafletPrint>, IEntityTypeConfiguration<LeafletPrintContact>,
    IEntityTypeConfiguration<LeafletStockMove>
{
    private const int Tag = 20;
    private const int Hash = 64;

    public void Configure(EntityTypeBuilder<LeafletPrint> builder)
    {
        builder.Property(p => p.DocumentVersion).HasMaxLength(Hash);
        builder.Property(p => p.Language).HasMaxLength(Tag);
        builder.Property(p => p.Format).HasMaxLength(Tag);
        builder.Property(p => p.ContentVersion).HasMaxLength(Tag);
        builder.HasIndex(p => p.DocumentVersion).IsUnique();
        builder.HasMany(p => p.Contacts).WithOne().HasForeignKey(c => c.PrintId);
    }

    public void Configure(EntityTypeBuilder<LeafletPrintContact> builder)
    {
        builder.Property(c => c.Phone).HasMaxLength(40);
        builder.HasIndex(c => c.OfficeId);
    }

    public void Configure(EntityTypeBuilder<LeafletStockMove> builder)
    {
        builder.Property(m => m.Place).HasMaxLength(LeafletStockMove.PlaceMaxLength);
        builder.Property(m => m.Language).HasMaxLength(Tag);
        builder.Property(m => m.Format).HasMaxLength(Tag);
        builder.Property(m => m.ContentVersion).HasMaxLength(Tag);
        builder.Property(m => m.DocumentVersion).HasMaxLength(Hash);
        builder.HasIndex(m => new { m.OfficeId, m.At });
        builder.HasIndex(m => m.DocumentVersion);
    }
}

internal sealed class RecallConfiguration : IEntityTypeConfiguration<LeafletRecall>, IEntityTypeConfiguration<LeafletRecallPrint>, IEntityTypeConfiguration<LeafletRecallPile>
{
    public void Configure(EntityTypeBuilder<LeafletRecall> builder)
    {
        builder.Property(r => r.OldPhone).HasMaxLength(40);
        builder.Property(r => r.NewPhone).HasMaxLength(40);
        builder.HasMany(r => r.Prints).WithOne().HasForeignKey(p => p.RecallId);
        builder.HasMany(r => r.Piles).WithOne().HasForeignKey(p => p.RecallId);
    }

    public void Configure(EntityTypeBuilder<LeafletRecallPrint> builder) => builder.HasIndex(p => p.PrintId);

    public void Configure(EntityTypeBuilder<LeafletRecallPile> builder)
    {
        builder.Property(p => p.Place).HasMaxLength(LeafletStockMove.PlaceMaxLength);
        builder.Property(p => p.Language).HasMaxLength(20);
        builder.Property(p => p.Format).HasMaxLength(20);
        builder.Property(p => p.DocumentVersion).HasMaxLength(64);
    }
}
