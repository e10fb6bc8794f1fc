namespace Portal.Reports;

/// <summary>Words for calls that no page of ours makes: they are read in a log or by a developer.</summary>
internal static class CallWords
{
    public const string Malformed = "The portal could not read this. Load the page again; what was saved is safe.";
    public const string TooLarge = "This is more than one report can hold, and was not saved. Everything saved before is safe.";
}
