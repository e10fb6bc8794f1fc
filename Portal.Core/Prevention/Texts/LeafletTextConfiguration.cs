using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portal.Core.Prevention.Texts;

internal sealed class LeafletTextConfiguration : IEntityTypeConfiguration<LeafletText>
{
    public void Configure(EntityTypeBuilder<LeafletText> builder)
    {
        builder.Property(t => t.Language).HasMaxLength(20);
        builder.Property(t => t.Kind).HasMaxLength(20);
        builder.Property(t => t.Words).HasMaxLength(200_000);
        builder.Property(t => t.Translator).HasMaxLength(LeafletTextLimits.Name);
        builder.Property(t => t.Checker).HasMaxLength(LeafletTextLimits.Name);
        builder.Property(t => t.WithdrawnWhy).HasMaxLength(LeafletTextLimits.Reason);
        builder.HasIndex(t => new { t.Language, t.Kind, t.Number }).IsUnique();
    }
}

/// <summary>How long what is said about a text may be.</summary>
public static class LeafletTextLimits
{
    /// <summary>A translator's or checker's name.</summary>
    public const int Name = 100;

    /// <summary>Why a text is taken out of use.</summary>
    public const int Reason = 300;
}
