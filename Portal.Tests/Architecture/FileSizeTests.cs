using Portal.Tests.TestSupport;

namespace Portal.Tests.Architecture;

public sealed class FileSizeTests
{
    private const int Most = 300;
    private static readonly string[] Projects = ["Portal", "Portal.Core", "Portal.Tests"];

    [Fact]
    public void No_source_file_is_too_long_to_read_at_one_sitting()
    {
        var files = Projects.SelectMany(project => Repository.Files(project, ".cs", ".razor", ".css", ".js"))
            .Where(file => !file.Contains("Migrations", StringComparison.Ordinal))
            .Select(file => (Path: Path.GetRelativePath(Repository.Root, file), Lines: File.ReadLines(file).Count()))
            .ToList();

        Assert.True(files.Count > 100, $"only {files.Count} files seen");
        Assert.Empty(files.Where(file => file.Lines > Most).ToList());
        Assert.InRange(files.Select(file => file.Lines).Order().ElementAt(files.Count / 2), 10, 90);
    }

    [Fact]
    public void Markup_and_the_code_behind_it_are_shorter_still() =>
        Assert.Empty(Repository.Files("Portal", ".razor")
            .Select(file => (Path: Path.GetRelativePath(Repository.Root, file), Lines: File.ReadLines(file).Count()))
            .Where(file => file.Lines > 150).ToList());
}
