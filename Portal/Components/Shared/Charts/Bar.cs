namespace Portal.Components.Shared.Charts;

/// <summary>One bar with the one of a year before.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Now">Now.</param>
/// <param name="Then">A year before.</param>
public sealed record Bar(string Name, long Now, long Then);
