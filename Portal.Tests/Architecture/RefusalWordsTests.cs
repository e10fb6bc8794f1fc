using System.Text.RegularExpressions;
using Portal.Core.SharedKernel;
using Portal.Resources;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Architecture;

public sealed partial class RefusalWordsTests
{
    private static IReadOnlySet<string> Used { get; } = Repository.Files("Portal.Core", ".cs")
        .Where(file => !file.Contains("Migrations", StringComparison.Ordinal))
        .SelectMany(file => CodeInSource().Matches(File.ReadAllText(file)))
        .Select(match => match.Groups["code"].Value)
        .ToHashSet(StringComparer.Ordinal);

    [Fact]
    public void Every_refusal_of_the_core_has_words()
    {
        Assert.True(Used.Count > 4, "too few codes found: the search is broken");

        var without = Used.Where(code => !RefusalWords.All.ContainsKey(code)).Order(StringComparer.Ordinal);

        Assert.Equal([], without);
    }

    [Fact]
    public void No_words_are_left_over()
    {
        Assert.NotEmpty(RefusalWords.All);

        var unused = RefusalWords.All.Keys.Where(code => !Used.Contains(code)).Order(StringComparer.Ordinal);

        Assert.Equal([], unused);
    }

    [Fact]
    public void Words_end_with_a_full_stop_and_never_say_please_or_a_code()
    {
        Assert.All(RefusalWords.All, words =>
        {
            Assert.EndsWith(".", words.Value, StringComparison.Ordinal);
            Assert.DoesNotContain("please", words.Value, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("perpetrator", words.Value, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public void Dates_are_put_into_words() => Assert.Equal(
        RefusalWords.All["Common.NotFound"],
        RefusalWords.For(Error.NotFound));

    [GeneratedRegex("""(?:new|new Error|Error\.Invalid|Refused)\(\s*"(?<code>[A-Z][A-Za-z]+\.[A-Z][A-Za-z]+)"|static Error Refuse\w*\(\)\s*=>\s*"(?<code>[A-Z][A-Za-z]+\.[A-Z][A-Za-z]+)""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CodeInSource();
}
