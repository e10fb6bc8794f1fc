using Portal.Core.Policy;
using Portal.Core.Prevention.Texts;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Architecture;

/// <summary>The table of security requirements: every one of the first two levels stands in it, and each line names what shows it.</summary>
public sealed class AsvsTests
{
    private static readonly string[] States = ["met", "partly", "not met", "operator", "does not apply"];

    private static List<IReadOnlyList<string>> Lines { get; } = [.. Csv.Read(File.ReadAllText(Repository.PathOf("docs", "asvs.csv"))).Skip(1)];

    [Fact]
    public void Every_requirement_of_the_first_two_levels_stands_in_the_table_once()
    {
        Assert.Equal(Lines.Count, Lines.Select(line => line[0]).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal((70, 183), (Lines.Count(line => line[1] == "1"), Lines.Count(line => line[1] == "2")));
    }

    [Fact]
    [Proves("5.3(c)", "each security requirement names the test or document that shows it, or says that it is not met")]
    public void Every_line_says_how_it_stands_and_names_what_shows_it()
    {
        var tests = typeof(AsvsTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Lines.Where(line => line.Count != 5 || line[2].Length < 5 || !States.Contains(line[3], StringComparer.Ordinal) || line[4].Length == 0).Select(line => line[0]));
        Assert.Empty(
            from line in Lines
            from shown in line[4].Split(' ')
            where shown.Contains('.', StringComparison.Ordinal) ? !File.Exists(Repository.PathOf(shown.Split('/'))) : !tests.Contains(shown)
            select $"{line[0]}: {shown}");
    }

    [Fact]
    public void What_is_met_is_shown_by_a_test_or_written_down_and_what_is_not_is_told_in_the_security_document()
    {
        Assert.Empty(Lines.Where(line => line[3] is "not met" or "partly" && !line[4].Contains("docs/security.md", StringComparison.Ordinal) && !line[4].Contains("THIRD-PARTY", StringComparison.Ordinal)).Select(line => line[0]));
        Assert.InRange(Lines.Count(line => line[3] == "met" && line[4].Split(' ').Any(shown => !shown.Contains('.', StringComparison.Ordinal))), 100, Lines.Count);
    }
}
