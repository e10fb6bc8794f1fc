using System.Diagnostics;
using Portal.Documents.Printing;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Documents;

/// <summary>Asks the tools of poppler and qpdf about a file; the test is skipped where they are not installed.</summary>
internal static class PdfTools
{
    /// <summary>What <c>pdfinfo</c> says, by name.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> InfoAsync(PrintedPdf pdf) =>
        (await RunAsync(pdf, "pdfinfo")).Split('\n')
            .Select(line => line.Split(':', 2))
            .Where(parts => parts.Length == 2)
            .ToDictionary(parts => parts[0], parts => parts[1].Trim(), StringComparer.Ordinal);

    /// <summary>The structure that a screen reader is given.</summary>
    public static Task<string> StructureAsync(PrintedPdf pdf) => RunAsync(pdf, "pdfinfo", "-struct-text");

    /// <summary>The text, in reading order.</summary>
    public static Task<string> TextAsync(PrintedPdf pdf) => RunAsync(pdf, "pdftotext", after: "-");

    /// <summary>One line for each font, without the heading.</summary>
    public static async Task<IReadOnlyList<string>> FontsAsync(PrintedPdf pdf) =>
        [.. (await RunAsync(pdf, "pdffonts")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2)];

    /// <summary>All objects in plain text.</summary>
    public static Task<string> ObjectsAsync(PrintedPdf pdf) => RunAsync(pdf, "qpdf", "--json");

    /// <summary>Runs a tool on the file and gives what it wrote.</summary>
    public static Task<string> RunAsync(PrintedPdf pdf, string tool, string? before = null, string? after = null) =>
        RunAsync(pdf, tool, before is null ? [] : [before], after is null ? [] : [after]);

    /// <summary>Runs a tool with these arguments before and after the name of the file.</summary>
    public static async Task<string> RunAsync(PrintedPdf pdf, string tool, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        Assert.SkipUnless(Array.Exists(
            (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), folder => File.Exists(Path.Combine(folder, tool))), $"{tool} is not installed.");
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "document.pdf");
        await File.WriteAllBytesAsync(file, pdf.Bytes, TestContext.Current.CancellationToken);
        var start = new ProcessStartInfo(tool) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in before.Append(file).Concat(after))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await error);
        return await output;
    }
}
