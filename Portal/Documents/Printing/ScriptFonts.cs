using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Portal.Documents.Printing;

/// <summary>
/// The letters of other scripts. A document on paper gets exactly the fonts that its text needs: the whole script of its own
/// language, the small file of greetings where that is enough, the whole script again where somebody wrote more than a greeting.
/// </summary>
internal static partial class ScriptFonts
{
    private static readonly Script[] Scripts =
    [
        new("cyrillic", "uk", HasScreenSheet: false),
        new("gurmukhi", "pa", HasScreenSheet: false),
        new("bengali", "bn", HasScreenSheet: false),
        new("gujarati", "gu", HasScreenSheet: false),
        new("naskh", "ar", HasScreenSheet: true),
        new("nastaliq", "ur", HasScreenSheet: true),
        new("chinese", "zh", HasScreenSheet: true),
    ];

    private static readonly Lazy<FontSheet> Latin = new(() => new("fonts-latin"));
    private static readonly Lazy<FontSheet> Greetings = new(() => new("fonts-greetings"));

    /// <summary>The sheet for a page in this language, or none where the Latin letters are enough.</summary>
    public static string? ScreenSheetFor(string language) => OfLanguage(language)?.ScreenSheet;

    /// <summary>The family that is written in this language, or none where the Latin letters are enough.</summary>
    public static string? FamilyFor(string language) => OfLanguage(language)?.Family;

    /// <summary>The names of the sheets that a document on paper needs beside the Latin one.</summary>
    public static IReadOnlyList<string> SheetsFor(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var own = OfLanguage(DocumentLanguage().Match(html).Groups["language"].Value);
        // Of a whole part in Urdu, such as the back of a card, the texts are further in: any letter may be one of theirs
        var urdu = LettersOf(UrduPart().IsMatch(html) ? html : string.Concat(UrduText().Matches(html).Select(text => text.Groups["text"].Value)));
        var others = LettersOf(own?.Language is "ur" ? html : UrduText().Replace(html, ""));
        var sheets = new List<string>();
        var greets = false;
        foreach (var script in Scripts)
        {
            // An Urdu text is not Arabic, though most of its letters are
            if (script.Language is "ar" && own?.Language is "ur")
            {
                continue;
            }

            var said = (script.Language is "ur" ? urdu : others).Where(script.Letters.Contains).ToList();
            if (script == own)
            {
                sheets.Add(script.Sheet);
            }
            else if (said.TrueForAll(Greetings.Value.LettersOf(script.Family).Contains))
            {
                greets |= said.Count > 0;
            }
            else
            {
                sheets.Add(script.Sheet);
            }
        }

        return greets ? ["fonts-greetings", .. sheets] : sheets;
    }

    /// <summary>The characters of a text that none of our fonts has, so that paper would show an empty box or a strange letter.</summary>
    public static IReadOnlyList<Rune> Missing(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var latin = Latin.Value.Families.SelectMany(Latin.Value.LettersOf).ToHashSet();
        return [.. text.EnumerateRunes().Distinct()
            .Where(rune => !Rune.IsControl(rune) && !latin.Contains(rune.Value) && !Array.Exists(Scripts, script => script.Letters.Contains(rune.Value)))];
    }

    private static Script? OfLanguage(string language) => Array.Find(Scripts, script =>
        language.Equals(script.Language, StringComparison.OrdinalIgnoreCase) || language.StartsWith(script.Language + "-", StringComparison.OrdinalIgnoreCase));

    // Letters, marks and figures beyond Latin, whether written as themselves or as entities; punctuation that several scripts share does not decide
    private static HashSet<int> LettersOf(string text) =>
        [.. WebUtility.HtmlDecode(text).EnumerateRunes().Where(rune => rune.Value > 0x24F && Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.OtherNumber).Select(rune => rune.Value)];

    [GeneratedRegex("<html lang=\"(?<language>[A-Za-z-]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DocumentLanguage();

    [GeneratedRegex("lang=\"ur\"[^>]*>(?<text>[^<]*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UrduText();

    [GeneratedRegex("lang=\"ur\"[^>]*>\\s*<[a-z]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex UrduPart();

    private sealed record Script(string Name, string Language, bool HasScreenSheet)
    {
        private readonly Lazy<FontSheet> sheet = new(() => new($"fonts-{Name}"));

        public string Sheet => $"fonts-{Name}";

        public string ScreenSheet => HasScreenSheet ? $"{Sheet}-screen" : Sheet;

        public string Family => sheet.Value.Families.Single();

        public IReadOnlySet<int> Letters => sheet.Value.LettersOf(Family);
    }
}
