using System.Text.RegularExpressions;

namespace Portal.Documents.Shell;

/// <summary>The number at the foot of a printed page, in the words and the order of the document's language.</summary>
internal static partial class PageNumbers
{
    /// <summary>The parts of words such as <c>Page {0} of {1}</c>: text, and the counters of the style sheet between them.</summary>
    public static IEnumerable<PagePart> PartsOf(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Place().Split(words).Where(part => part.Length > 0).Select(part => part switch
        {
            "{0}" => new PagePart(null, "page"),
            "{1}" => new PagePart(null, "pages"),
            _ => new PagePart(part, null),
        });
    }

    [GeneratedRegex(@"(?<place>\{[01]\})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}

/// <summary>Text, or the name of a counter.</summary>
internal sealed record PagePart(string? Text, string? Counter);
