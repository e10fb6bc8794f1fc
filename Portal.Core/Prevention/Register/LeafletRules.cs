namespace Portal.Core.Prevention.Register;

/// <summary>What holds for this installation.</summary>
/// <param name="IsDemonstration">
/// Whether the data are made up: then a translation that nobody approved may be handed over with its mark, and numbers that nobody checked do not
/// keep a text from being published.
/// </param>
public sealed record LeafletRules(bool IsDemonstration);
