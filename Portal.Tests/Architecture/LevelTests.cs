using System.Text.RegularExpressions;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Architecture;

/// <summary>A slice of the core uses lower levels only; the same or a higher one by id or event.</summary>
public sealed partial class LevelTests
{
    private static readonly Dictionary<string, int> Levels = new[]
    {
        "SharedKernel Policy",
        "Organisation Access Auditing Confidentiality People Motivations Persistence Codes",
        "Incidents Reports ReportingCentres Training Prevention Partners",
        "Cases Harassment",
        "Investigations RiskAssessments Actions Support OutOfHours",
        "Satisfaction PolicyReviews Monitoring Retention",
    }.SelectMany((slices, level) => slices.Split(' ').Select(slice => (slice, level)))
        .ToDictionary(entry => entry.slice, entry => entry.level, StringComparer.Ordinal);

    [Fact]
    public void Every_slice_has_a_level() =>
        Assert.Empty(Directory.EnumerateDirectories(Repository.PathOf("Portal.Core")).Select(Path.GetFileName)
            .Where(name => name is not ("bin" or "obj") && !Levels.ContainsKey(name!)).ToList());

    [Fact]
    public void The_two_lowest_slices_use_nothing_above_them()
    {
        var arrows = Arrows().ToList();

        Assert.True(arrows.Count > 30, $"only {arrows.Count} arrows seen");
        Assert.Empty(arrows.Where(arrow => Levels[arrow.From] == 0 && Levels[arrow.To] > 0).Select(Words));
    }

    [Fact]
    public void No_slice_uses_a_higher_one() =>
        Assert.Empty(Arrows().Where(arrow => !IsPersistence(arrow) && Levels[arrow.From] < Levels[arrow.To]).Select(Words));

    [Fact]
    public void The_core_knows_nothing_of_the_web() =>
        Assert.Empty(Repository.Files("Portal.Core", ".cs").Where(file => WebUse().IsMatch(File.ReadAllText(file))).ToList());

    /// <summary>The store maps every slice's rows, so it sees them all; that is its whole work.</summary>
    private static bool IsPersistence((string File, string From, string To) arrow) => arrow.From is "Persistence";

    private static string Words((string File, string From, string To) arrow) => $"{arrow.File.Replace('\\', '/')}: {arrow.From} uses {arrow.To}";

    private static IEnumerable<(string File, string From, string To)> Arrows() =>
        from file in Repository.Files("Portal.Core", ".cs")
        let path = Path.GetRelativePath(Repository.PathOf("Portal.Core"), file)
        let slice = path.Split(Path.DirectorySeparatorChar)[0]
        where Levels.ContainsKey(slice) && !path.Contains("Migrations", StringComparison.Ordinal)
        from Match use in SliceUse().Matches(File.ReadAllText(file))
        let target = use.Groups["slice"].Value
        where Levels.ContainsKey(target) && !string.Equals(target, slice, StringComparison.Ordinal)
        select (path, slice, target);

    [GeneratedRegex(@"^using (static )?Portal\.Core\.(?<slice>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SliceUse();

    [GeneratedRegex(@"^using Microsoft\.AspNetCore|^using Portal\.(Components|Composition|Documents)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WebUse();
}
