namespace Portal.Components.Layout;

/// <summary>One entry of the main navigation.</summary>
/// <param name="Text">The words.</param>
/// <param name="Href">Where it leads, relative to the base address and without a leading slash.</param>
/// <param name="Badge">How many wait there; null or 0 shows none.</param>
/// <param name="BadgeText">What the number counts, for screen readers: "due today".</param>
public sealed record NavItem(string Text, string Href, int? Badge = null, string? BadgeText = null);
