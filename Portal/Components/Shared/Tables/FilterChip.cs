namespace Portal.Components.Shared.Tables;

/// <summary>A filter that is on.</summary>
/// <param name="Text">What it lets through: "Status: investigating".</param>
/// <param name="RemoveHref">The address of this list without it.</param>
public sealed record FilterChip(string Text, string RemoveHref);
