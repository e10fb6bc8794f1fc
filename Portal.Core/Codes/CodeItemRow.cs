using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Core.Codes;

/// <summary>One answer of a code list as stored: words, definition, order and whether it is offered may be edited; the code never.</summary>
public sealed class CodeItemRow
{
    /// <summary>Code of the list.</summary>
    public required string List { get; init; }

    /// <summary>Code of the answer.</summary>
    public required string Code { get; init; }

    /// <summary>What people read.</summary>
    public required string Words { get; set; }

    /// <summary>Help beside the answer.</summary>
    public string Definition { get; set; } = "";

    /// <summary>Where it stands in its list.</summary>
    public int Order { get; set; }

    /// <summary>False when it is no longer offered.</summary>
    public bool Active { get; set; } = true;

    /// <summary>Attributes that rules read, as <c>name=value</c>.</summary>
    public List<string> Attributes { get; set; } = [];

    /// <summary>Raised with every edit.</summary>
    public int Version { get; set; }

    /// <summary>The stored form of an item.</summary>
    public static CodeItemRow From(string list, CodeItem item) => new()
    {
        List = list,
        Code = item.Code,
        Words = item.Words,
        Definition = item.Definition,
        Order = item.Order,
        Active = item.Active,
        Attributes = [.. item.Attributes.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}")],
    };

    /// <summary>The item that rules and pages use.</summary>
    public CodeItem ToItem() => new(Code, Words, Definition, Order, Active)
    {
        Attributes = Attributes.Select(text => text.Split('=', 2)).Where(parts => parts.Length == 2)
            .ToFrozenDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal),
    };
}

internal sealed class CodeItemMapping : IEntityTypeConfiguration<CodeItemRow>
{
    public void Configure(EntityTypeBuilder<CodeItemRow> builder)
    {
        builder.ToTable("CodeItems");
        builder.HasKey(row => new { row.List, row.Code });
        builder.Property(row => row.List).HasMaxLength(60);
        builder.Property(row => row.Code).HasMaxLength(60);
        builder.Property(row => row.Definition).HasMaxLength(1000);
        builder.Property(row => row.Version).IsConcurrencyToken();
    }
}
