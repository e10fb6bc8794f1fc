using System.Text.RegularExpressions;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Architecture;

/// <summary>What the strict content security policy would refuse, and words that are never used, kept out at the source.</summary>
public sealed class BannedTextTests
{
    [Theory]
    [InlineData("an inline style", @"<\w[^>]*\sstyle=", ".razor")]
    [InlineData("an inline script", @"<script>|<\w[^>]*\son(click|load|change|input|submit|error)=", ".razor")]
    [InlineData("an import map, which is an inline script", "<ImportMap", ".razor")]
    [InlineData("raw markup", @"MarkupString|AddMarkupContent", ".razor")]
    [InlineData("raw markup", @"\bMarkupString\b|\.AddMarkupContent\(", ".cs")]
    [InlineData("a forced style", "!important", ".css")]
    [InlineData("SQL put together from pieces", @"(FromSqlRaw|ExecuteSqlRaw(Async)?|SqlQueryRaw<\w+>)\(\s*\$""", ".cs")]
    [InlineData("a note to oneself", @"//\s*(TODO|FIXME|HACK)", ".cs")]
    public void The_source_holds_no(string what, string pattern, string extension)
    {
        var files = new[] { "Portal", "Portal.Core" }.SelectMany(project => Repository.Files(project, extension)).ToList();
        if (extension is ".css")
        {
            files.AddRange(Repository.Files("wwwroot-assets", ".css"));
        }

        Assert.True(files.Count > 10, $"only {files.Count} files seen");
        Assert.True(files.TrueForAll(file => !Regex.IsMatch(File.ReadAllText(file), pattern, RegexOptions.None, TimeSpan.FromSeconds(5))),
            $"{what} in {string.Join(", ", files.Where(file => Regex.IsMatch(File.ReadAllText(file), pattern, RegexOptions.None, TimeSpan.FromSeconds(5))))}");
    }

    [Theory]
    [InlineData("before a finding the word is: person reported", @"\bperpetrator", ".razor", ".resx", ".html")]
    [InlineData("the words are plain: no \"please\"", @"\bplease\b", ".razor", ".resx", ".html")]
    [InlineData("no Latin", @"\b(e\.g\.|i\.e\.|etc\.)", ".razor", ".resx", ".html")]
    public void What_people_read_keeps_to_the_house_words(string rule, string pattern, params string[] extensions)
    {
        var files = Repository.Files("Portal", extensions).ToList();

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.False(
            Regex.IsMatch(File.ReadAllText(file), pattern, RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5)), $"{rule}: {file}"));
    }
}
