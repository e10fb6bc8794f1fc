using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portal.Core.Reports;

internal sealed class ReportMapping : IEntityTypeConfiguration<Draft>, IEntityTypeConfiguration<Report>, IEntityTypeConfiguration<ReportAddition>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.Property(d => d.SavedVersion).IsConcurrencyToken();
        builder.HasIndex(d => new { d.AuthorId, d.SavedAt });
        // Those that wait are few among all that were ever begun
        builder.HasIndex(d => d.SavedAt).HasFilter("\"ReportId\" IS NULL AND \"DiscardedAt\" IS NULL AND \"ExpiredAt\" IS NULL");
    }

    public void Configure(EntityTypeBuilder<Report> builder)
    {
        builder.HasIndex(r => r.Reference).IsUnique();
        builder.HasIndex(r => r.DraftId).IsUnique();
        builder.HasIndex(r => r.CaseId);
        builder.HasIndex(r => new { r.TakenById, r.EnteredAt });
        builder.HasIndex(r => r.ReceiptCodeHash);
    }

    public void Configure(EntityTypeBuilder<ReportAddition> builder) => builder.HasIndex(a => a.ReportId);
}
