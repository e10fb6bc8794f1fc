namespace Portal.Core.Persistence.Demo;

/// <summary>Something that happens to people in the demonstration. No word of abuse is written out.</summary>
/// <param name="Strands">Codes of strands, separated by <c>|</c>; empty where nobody perceives hate.</param>
/// <param name="Types">Codes of types of incident, separated by <c>|</c>.</param>
/// <param name="Place">Code of the kind of place.</param>
/// <param name="Narrative">What the victim tells.</param>
/// <param name="Wish">Code of what they want.</param>
/// <param name="Officer">What the officer notes later.</param>
internal sealed record DemoStory(string Strands, string Types, string Place, string Narrative, string Wish, string Officer);
