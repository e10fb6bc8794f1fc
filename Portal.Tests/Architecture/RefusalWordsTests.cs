using System.Text.RegularExpressions;
using Portal.Core.SharedKernel;
using Portal.Resources;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Architecture;

public sealed partial class RefusalWordsTests
{
    // Every text of the shape of a code counts, wherever it stands: codes are chosen by conditions too
    private static IReadOnlySet<string> Used { get; } = Repository.Files("Portal.Core", ".cs").Concat(Repository.Files(Path.Combine("Portal", "Documents"), ".cs"))
        .Where(file => !file.Contains("Migrations", StringComparison.Ordinal))
        .SelectMany(File.ReadLines)
        .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
        .SelectMany(line => CodeInSource().Matches(line))
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
    public void A_refusal_is_said_in_words() => Assert.Equal("Your role does not allow this.", RefusalWords.For(Refusals.NotAllowed));

    [GeneratedRegex("\"(?<code>[A-Z][A-Za-z]+\\.[A-Z][A-Za-z]+)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CodeInSource();
}
