using System.Globalization;
using System.Text;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Library;

/// <summary>How what was typed or sent for the library is judged.</summary>
internal static class LibraryText
{
    /// <summary>One line: spaces made single, nothing that hides or turns text round.</summary>
    public static string Line(string? typed) => string.Join(' ', new string([.. (typed ?? "").Where(IsPlain)]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether this could be markup: it is refused rather than shown as letters on paper.</summary>
    public static bool HasMarkup(string text) => text.AsSpan().ContainsAny('<', '>');

    /// <summary>An address on the web that may be printed and linked to; empty stays empty.</summary>
    /// <returns>False when it is none: another scheme, no host, or a name and password before the host.</returns>
    public static bool TryWeb(string? typed, int longest, out string web)
    {
        web = Line(typed);
        if (web.Length == 0)
        {
            return true;
        }

        if (!web.Contains("://", StringComparison.Ordinal) && !web.Contains(':', StringComparison.Ordinal))
        {
            web = $"https://{web}";
        }

        if (web.Length > longest || web.Contains(' ', StringComparison.Ordinal) || !Uri.TryCreate(web, UriKind.Absolute, out var address)
            || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp)
            || address.UserInfo.Length > 0 || address.HostNameType != UriHostNameType.Dns || !address.IdnHost.Contains('.', StringComparison.Ordinal))
        {
            return false;
        }

        web = address.AbsoluteUri;
        return web.Length <= longest;
    }

    /// <summary>The host of an address, as it is sent: names in other scripts in their ASCII form, so that none passes for another.</summary>
    public static string HostOf(string web) => Uri.TryCreate(web, UriKind.Absolute, out var address) ? address.IdnHost : "";

    /// <summary>A phone number as printed: figures, spaces, brackets, hyphens, a plus in front; empty stays empty.</summary>
    public static bool TryPhone(string? typed, out string phone)
    {
        phone = Line(typed);
        return phone.Length == 0
            || (phone.Length <= 30 && phone.Count(char.IsAsciiDigit) >= 3
                && phone.Select((c, i) => char.IsAsciiDigit(c) || c is ' ' or '(' or ')' or '-' || (c == '+' && i == 0)).All(good => good));
    }

    /// <summary>The name of a sent file without its path and without anything that could deceive; always ends in <c>.pdf</c>.</summary>
    public static string FileName(string? sent)
    {
        var last = new string([.. (sent ?? "").EnumerateRunes().SelectMany(rune => rune.ToString())]).Split('/', '\\')[^1];
        var letters = new StringBuilder();
        foreach (var c in last.Normalize(NormalizationForm.FormC))
        {
            letters.Append(IsPlain(c) && c is not ('"' or ';' or ':' or '*' or '?' or '|' or '<' or '>' or '%') ? c : ' ');
        }

        var stem = Line(letters.ToString());
        stem = stem.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? stem[..^4] : stem;
        stem = stem.Trim('.', ' ');
        if (stem.Length > LiteratureFile.LongestName - 4)
        {
            stem = stem[..(LiteratureFile.LongestName - 4)].TrimEnd();
        }

        return stem.Length == 0 ? "document.pdf" : $"{stem}.pdf";
    }

    /// <summary>Judges one line of text.</summary>
    public static string Line(string? typed, int longest, bool needed, string code, string field, List<Error> errors)
    {
        var line = Line(typed);
        if (line.Length > longest || (needed && line.Length == 0) || HasMarkup(line))
        {
            errors.Add(Error.Invalid(code, field, longest));
        }

        return line;
    }

    // Line ends and tabs become spaces later; other controls and marks that turn text round go. The two joiners are letters of Urdu and Bengali words
    private static bool IsPlain(char c) => c is '\t' or '\n' or '\r' or '\u200C' or '\u200D' || CharUnicodeInfo.GetUnicodeCategory(c)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
