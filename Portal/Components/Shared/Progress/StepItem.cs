namespace Portal.Components.Shared.Progress;

/// <summary>One step of a journey.</summary>
/// <param name="Text">Its name.</param>
/// <param name="Href">Where it can be opened; null where it cannot be yet.</param>
/// <param name="Done">True where it was answered.</param>
public sealed record StepItem(string Text, string? Href = null, bool Done = false);
