using System.Text.RegularExpressions;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Shared;

/// <summary>What holds for every style sheet and every component: tokens only, nothing that the content security policy refuses.</summary>
public sealed partial class StyleRuleTests
{
    private static readonly string Tokens = File.ReadAllText(Repository.PathOf("wwwroot-assets", "css", "tokens.css"));

    public static TheoryData<string> Sheets =>
        [.. Repository.Files("Portal/Components", ".css").Concat(Repository.Files("wwwroot-assets/css", ".css")).Select(Relative)];

    public static TheoryData<string> Components => [.. Repository.Files("Portal/Components", ".razor").Select(Relative)];

    [Fact]
    public void There_are_sheets_and_components_to_judge()
    {
        Assert.True(Sheets.Count > 20);
        Assert.True(Components.Count > 40);
    }

    [Theory, MemberData(nameof(Sheets))]
    public void A_sheet_uses_tokens_that_exist_and_no_colour_of_its_own(string sheet)
    {
        var css = File.ReadAllText(Repository.PathOf(sheet));
        var unknown = Used().Matches(css).Select(match => match.Groups["name"].Value).Where(name => !Tokens.Contains($"{name}:", StringComparison.Ordinal));

        Assert.Empty(unknown);
        Assert.DoesNotContain("!important", css, StringComparison.Ordinal);
        if (!sheet.EndsWith("tokens.css", StringComparison.Ordinal))
            Assert.DoesNotMatch(Literal(), css);
    }

    [Theory, MemberData(nameof(Components))]
    public void A_component_has_no_style_attribute_and_no_inline_script(string component) =>
        Assert.DoesNotMatch(Inline(), File.ReadAllText(Repository.PathOf(component)));

    [Theory]
    [InlineData("--ink", "--paper", 7)]
    [InlineData("--ink", "--surface-sunk", 7)]
    [InlineData("--ink-soft", "--paper", 4.5)]
    [InlineData("--ink-soft", "--surface", 4.5)]
    [InlineData("--ink-soft", "--surface-sunk", 4.5)]
    [InlineData("--link", "--paper", 4.5)]
    [InlineData("--on-accent", "--accent", 4.5)]
    [InlineData("--on-accent", "--accent-strong", 4.5)]
    [InlineData("--surface", "--danger", 4.5)]
    [InlineData("--brand-ink", "--brand-band", 7)]
    [InlineData("--brand-soft", "--brand-band", 4.5)]
    [InlineData("--on-brand-warm", "--brand-warm", 7)]
    [InlineData("--danger-ink", "--danger-soft", 4.5)]
    [InlineData("--danger-ink", "--paper", 4.5)]
    [InlineData("--caution-ink", "--caution-soft", 4.5)]
    [InlineData("--good-ink", "--good-soft", 4.5)]
    [InlineData("--info-ink", "--info-soft", 4.5)]
    [InlineData("--line-strong", "--surface", 3)]
    [InlineData("--line-strong", "--paper", 3)]
    [InlineData("--focus-inner", "--focus-outer", 7)]
    public void Colours_that_meet_can_be_told_apart_in_both_themes(string front, string back, double least)
    {
        var parts = Tokens.Split("prefers-color-scheme: dark");
        Assert.Equal(2, parts.Length);
        foreach (var theme in new[] { parts[0], parts[1] })
        {
            var ratio = Contrast.Ratio(ColourOf(front, theme, parts[0]), ColourOf(back, theme, parts[0]));
            Assert.True(ratio >= least, $"{front} on {back}: {ratio:0.00}");
        }
    }

    private static string ColourOf(string token, string theme, string fallback)
    {
        var match = Regex.Match(theme, $@"{token}: #([0-9a-f]{{6}});", RegexOptions.None, TimeSpan.FromSeconds(1));
        return match.Success ? match.Groups[1].Value : ColourOf(token, fallback, "");
    }

    private static string Relative(string file) => Path.GetRelativePath(Repository.Root, file);

    [GeneratedRegex(@"var\((?<name>--[a-z0-9-]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Used();

    [GeneratedRegex(@"#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Literal();

    [GeneratedRegex(@"\sstyle=|<style|<script(?![^>]*\ssrc=)|\son(click|load|change|submit)=", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Inline();
}
