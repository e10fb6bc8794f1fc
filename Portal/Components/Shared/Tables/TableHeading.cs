namespace Portal.Components.Shared.Tables;

/// <summary>The head of one column.</summary>
/// <param name="Text">The words.</param>
/// <param name="SortKey">The name for sorting in the address; null where the column cannot be sorted.</param>
/// <param name="Numeric">True for figures: they stand on the right.</param>
public sealed record TableHeading(string Text, string? SortKey = null, bool Numeric = false);
