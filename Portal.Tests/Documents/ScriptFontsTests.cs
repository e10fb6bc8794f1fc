using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Portal.Core.Prevention.Leaflet;
using Portal.Documents.Printing;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Documents;

/// <summary>No letter without a font: what the texts are written with is in the files, and the style sheets promise nothing that is not.</summary>
public sealed partial class ScriptFontsTests
{
    private static readonly string Fonts = Path.Combine(Repository.Root, "wwwroot-assets", "fonts");
    private static readonly string Sheets = Path.Combine(Repository.Root, "wwwroot-assets", "documents");

    public static TheoryData<string> Languages => [.. new LeafletLibrary().All.Select(content => content.Language)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_letter_of_every_text_has_a_font_on_paper(string language)
    {
        var text = TextOf(language);
        Assert.Empty(ScriptFonts.Missing(text));
        var sheets = ScriptFonts.SheetsFor($"<html lang=\"{language}\"><p>{text}</p>");
        AssertCovered(text, [.. sheets, "fonts-latin"]);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_letter_of_every_text_has_a_font_on_its_page(string language) =>
        AssertCovered(TextOf(language), [.. new[] { ScriptFonts.ScreenSheetFor(language), "fonts-latin" }.OfType<string>()]);

    [Fact]
    public void The_greetings_in_other_languages_have_theirs_and_they_are_small()
    {
        var greetings = string.Concat(new LeafletLibrary().All.Select(content =>
            $"<li lang=\"{content.Language}\">{content.NativeName} {content.Labels.Ask}</li>"));
        Assert.Equal(["fonts-greetings"], ScriptFonts.SheetsFor($"<html lang=\"en-GB\"><ul>{greetings}</ul>"));
        AssertCovered(greetings, ["fonts-latin", "fonts-greetings"]);
        Assert.InRange(FilesOf("fonts-greetings").Sum(file => new FileInfo(file).Length), 1, 120 * 1024);
        Assert.InRange(FilesOf("fonts-greetings-screen").Sum(file => new FileInfo(file).Length), 1, 40 * 1024);
    }

    [Fact]
    public void The_sheets_promise_only_letters_that_their_files_have()
    {
        foreach (var sheet in Directory.GetFiles(Sheets, "fonts-*.css"))
        {
            foreach (Match face in Face().Matches(File.ReadAllText(sheet)))
            {
                var promised = RangesOf(face.Groups["ranges"].Value);
                var missing = promised.Except(WoffLetters.Read(Path.Combine(Fonts, face.Groups["file"].Value))).ToList();
                // The Latin sheet names ranges by the block
                Assert.True(sheet.EndsWith("fonts-latin.css", StringComparison.Ordinal) || missing.Count == 0, $"{sheet}: {missing.Count} letters");
            }
        }
    }

    [Theory]
    [InlineData("en-GB", "Plain words", "")]
    [InlineData("en-GB", "Zażółć gęślą jaźń", "")]
    [InlineData("en-GB", "A name: Шевченко", "fonts-cyrillic")]
    [InlineData("en-GB", "A name: محمد علي جاسم", "fonts-naskh")]
    [InlineData("en-GB", "&#x6211;&#x4EEC;&#x5BB6;", "fonts-chinese")]
    [InlineData("ur", "اردو", "fonts-nastaliq")]
    [InlineData("ar", "مرحبا", "fonts-naskh")]
    [InlineData("pa", "ਪੰਜਾਬੀ", "fonts-gurmukhi")]
    public void A_document_carries_what_its_text_needs_and_no_more(string language, string text, string sheets) =>
        Assert.Equal(sheets, string.Join(' ', ScriptFonts.SheetsFor($"<html lang=\"{language}\"><p>{text}</p>")));

    [Fact]
    public void What_no_font_has_is_known_before_it_is_printed()
    {
        Assert.Equal(["ก", "龘"], ScriptFonts.Missing("Thai ก and a rare character 龘").Select(rune => rune.ToString()));
        Assert.Empty(ScriptFonts.Missing("Ordinary words,\nand “marks” – £5"));
    }

    [Fact]
    public void The_letters_of_a_page_are_far_fewer_than_those_on_paper()
    {
        Assert.InRange(FilesOf("fonts-nastaliq-screen").Sum(file => new FileInfo(file).Length), 1, 100 * 1024);
        Assert.InRange(FilesOf("fonts-naskh-screen").Sum(file => new FileInfo(file).Length), 1, 60 * 1024);
        Assert.InRange(FilesOf("fonts-chinese-screen").Sum(file => new FileInfo(file).Length), 1, 90 * 1024);
    }

    private static string TextOf(string language)
    {
        var json = File.ReadAllText(Path.Combine(Repository.Root, "Portal.Core", "Prevention", "Leaflet", "Content", language + ".json"));
        return string.Join('\n', StringsOf(JsonDocument.Parse(json).RootElement));
    }

    private static IEnumerable<string> StringsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(StringsOf),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => StringsOf(property.Value)),
        _ => [],
    };

    private static void AssertCovered(string text, IEnumerable<string> sheets)
    {
        var letters = sheets.SelectMany(FilesOf).SelectMany(WoffLetters.Read).ToHashSet();
        Assert.Empty(text.EnumerateRunes().Where(rune => !Rune.IsControl(rune) && !letters.Contains(rune.Value)).Distinct().Select(rune => $"U+{rune.Value:X4} {rune}"));
    }

    private static IEnumerable<string> FilesOf(string sheet) =>
        Face().Matches(File.ReadAllText(Path.Combine(Sheets, sheet + ".css"))).Select(face => Path.Combine(Fonts, face.Groups["file"].Value));

    private static HashSet<int> RangesOf(string ranges) => [.. ranges.Split(',').SelectMany(range =>
    {
        var parts = range.Trim()[2..].Split('-');
        var first = int.Parse(parts[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return Enumerable.Range(first, int.Parse(parts[^1], NumberStyles.HexNumber, CultureInfo.InvariantCulture) - first + 1);
    })];

    [GeneratedRegex("""@font-face\s*\{[^}]*?fonts/(?<file>[a-z0-9-]+\.woff2)[^}]*?unicode-range:\s*(?<ranges>[^;]+);""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Face();
}
