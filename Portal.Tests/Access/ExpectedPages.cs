using Portal.Tests.TestSupport;

namespace Portal.Tests.Access;

/// <summary>Which page or address that is read answers whom, as it was agreed: the file beside this one, written by hand.</summary>
internal static class ExpectedPages
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.PathOf(Path.Combine("Portal.Tests", "Access", "expected-pages.txt")));

    /// <summary>The letters of those who get an answer, by address.</summary>
    public static IReadOnlyDictionary<string, string> Readers { get; } = Lines.Where(line => line.StartsWith('/'))
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    /// <summary>How the addresses begin that are swept elsewhere or hold nothing of anybody, with the reason.</summary>
    public static IReadOnlyDictionary<string, string> LeftOut { get; } = Lines.Where(line => line.StartsWith("- /", StringComparison.Ordinal))
        .Select(line => line[2..].Split(" : ", 2)).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
}
