using System.Collections.Concurrent;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Portal.Documents.Printing;

/// <summary>
/// Puts the style sheets that a document links to, and the fonts that they name, into the document. They come from the
/// program itself, so that neither the network nor the fonts of the machine matter.
/// </summary>
internal static partial class DocumentAssets
{
    // Stops whatever the encoding, the switched-off script and the aborted requests would not
    private const string Guard =
        """<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">""";

    private static readonly ConcurrentDictionary<string, Sheet> Sheets = new(StringComparer.Ordinal);

    /// <summary>The same document, needing nothing beside itself, with its guard first in the head.</summary>
    public static string PutInside(string html)
    {
        const string head = "<head>";
        var at = html.IndexOf(head, StringComparison.Ordinal);
        if (at < 0)
        {
            throw new InvalidOperationException("A document renders a whole page with a head.");
        }

        var guarded = string.Concat(html.AsSpan(0, at + head.Length), Guard, html.AsSpan(at + head.Length));
        var styled = SheetLink().Replace(guarded, link => $"<style>{SheetOf(link).Text}</style>");
        return styled.Insert(styled.IndexOf("</head>", StringComparison.Ordinal), PageEdges.StyleFor(html));
    }

    /// <summary>The same document with links to the fonts of the other scripts that its text is written in, before its own style sheets.</summary>
    public static string AddFonts(string html)
    {
        var at = SheetLink().Match(html);
        return at.Success
            ? html.Insert(at.Index, string.Concat(ScriptFonts.SheetsFor(html).Select(sheet => $"<link rel=\"stylesheet\" href=\"/documents/{sheet}.css\" />")))
            : html;
    }

    /// <summary>What tells the style sheets that a document links to, and their fonts, from any others.</summary>
    public static string StampOf(string html) =>
        string.Concat(SheetLink().Matches(html).Select(link => SheetOf(link).Stamp));

    private static Sheet SheetOf(Match link) => Sheets.GetOrAdd(link.Groups["name"].Value, ReadSheet);

    private static Sheet ReadSheet(string name)
    {
        var text = FontAddress().Replace(
            Encoding.UTF8.GetString(ReadResource($"documents/{name}")),
            font => $"url(data:font/woff2;base64,{Convert.ToBase64String(ReadResource($"fonts/{font.Groups["name"].Value}"))})");
        return new(text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    private static byte[] ReadResource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program does not carry {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    [GeneratedRegex("""<link rel="stylesheet" href="[^"]*?documents/(?<name>[a-z-]+\.css)"\s*/?>""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SheetLink();

    [GeneratedRegex("""url\("\.\./fonts/(?<name>[a-z0-9-]+\.woff2)"\)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FontAddress();

    private sealed record Sheet(string Text, string Stamp);
}
