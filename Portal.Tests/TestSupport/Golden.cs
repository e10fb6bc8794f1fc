using System.Runtime.CompilerServices;

namespace Portal.Tests.TestSupport;

/// <summary>
/// Compares generated text with a file of the repository. To accept a change on purpose, run the test with
/// <c>PORTAL_ACCEPT=1</c>: it writes the file; the difference is then read in review like any other.
/// </summary>
public static class Golden
{
    /// <summary>True when files are to be written and not compared.</summary>
    public static bool Accepting => string.Equals(Environment.GetEnvironmentVariable("PORTAL_ACCEPT"), "1", StringComparison.Ordinal);

    /// <summary>Fails when the file (path from the top folder) does not hold exactly this text.</summary>
    public static void Check(string path, string text, [CallerMemberName] string test = "")
    {
        var file = Repository.PathOf(path.Split('/'));
        if (Accepting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            return;
        }

        Assert.True(File.Exists(file), $"{path} is missing. Accept it: {Command(test)}");
        var held = File.ReadAllText(file).ReplaceLineEndings("\n");
        if (!string.Equals(held, text, StringComparison.Ordinal))
        {
            Assert.Fail($"{path} is out of date, first in line {FirstDifference(held, text)}\nAccept the change: {Command(test)}");
        }
    }

    private static string Command(string test) => $"PORTAL_ACCEPT=1 dotnet test Portal.Tests --filter {test}";

    private static string FirstDifference(string held, string text)
    {
        string[] was = held.Split('\n'), now = text.Split('\n');
        var at = Enumerable.Range(0, Math.Max(was.Length, now.Length))
            .First(line => !string.Equals(was.ElementAtOrDefault(line), now.ElementAtOrDefault(line), StringComparison.Ordinal));
        return $"{at + 1}\n  held: {was.ElementAtOrDefault(at)}\n  now:  {now.ElementAtOrDefault(at)}";
    }
}
