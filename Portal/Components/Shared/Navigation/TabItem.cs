namespace Portal.Components.Shared.Navigation;

/// <summary>One tab, which is a page of its own.</summary>
/// <param name="Text">Its name.</param>
/// <param name="Href">Its address.</param>
/// <param name="IsCurrent">True for the one that is open.</param>
/// <param name="Count">How many are behind it; null shows none.</param>
/// <param name="Means">What the number counts, for screen readers.</param>
public sealed record TabItem(string Text, string Href, bool IsCurrent = false, int? Count = null, string? Means = null);
