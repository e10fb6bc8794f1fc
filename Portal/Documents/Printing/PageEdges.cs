using System.Net;
using System.Text.RegularExpressions;
using Portal.Documents.Shell;

namespace Portal.Documents.Printing;

/// <summary>
/// What stands at the edges of every printed page beside the foot: words above, and the number in the document's language. Edges lie outside
/// the document, so that only a style sheet can say them. The shell names the words; here each is escaped and becomes a style sheet.
/// </summary>
internal static partial class PageEdges
{
    /// <summary>Name of what stands above.</summary>
    public const string Header = "page-header";

    /// <summary>Name of the words around the number of the page.</summary>
    public const string Words = "page-words";

    /// <summary>The style sheet of a document's edges; empty where it names none.</summary>
    public static string StyleFor(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var named = Named().Matches(html).ToDictionary(
            match => match.Groups["name"].Value, match => WebUtility.HtmlDecode(match.Groups["text"].Value), StringComparer.Ordinal);
        if (named.Count == 0)
        {
            return "";
        }

        return $"<style>@page {{ {string.Concat(Rules(named, DocumentLanguage().Match(html).Groups["language"].Value))}}}</style>";
    }

    private static IEnumerable<string> Rules(Dictionary<string, string> named, string language)
    {
        if (ScriptFonts.FamilyFor(language) is { } family)
        {
            yield return $"font-family: {Quoted(family)}, \"Atkinson Hyperlegible Next\", sans-serif; ";
        }

        if (named.TryGetValue(Header, out var header))
        {
            // Two lines of Nastaliq are as high as four of any other hand
            yield return language is "ur" ? "margin-top: 36mm; " : "";
            yield return $"@top-left {{ content: {Quoted(header)}; }} ";
        }

        if (named.TryGetValue(Words, out var words))
        {
            var numbers = PageNumbers.Of(words);
            yield return $"@bottom-right {{ content: {Quoted(numbers.Before)} counter({numbers.First}) {Quoted(numbers.Between)} counter({numbers.Second}) {Quoted(numbers.After)}; }} ";
        }
    }

    private static string Quoted(string text) => $"\"{CssText.Escape(text)}\"";

    [GeneratedRegex("""<meta name="(?<name>page-header|page-words)" content="(?<text>[^"]*)"\s*/?>""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();

    [GeneratedRegex("<html lang=\"(?<language>[A-Za-z-]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DocumentLanguage();
}
