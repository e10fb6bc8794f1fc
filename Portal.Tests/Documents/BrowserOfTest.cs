using System.Diagnostics;
using System.Globalization;
using Portal.Documents.Printing;

namespace Portal.Tests.Documents;

/// <summary>The processes of the kept browser, to be killed or stopped.</summary>
internal static class BrowserOfTest
{
    /// <summary>Kills it at once, as a crash or the system would.</summary>
    public static void Kill(KeptBrowser kept)
    {
        foreach (var id in Ids(kept.Mark ?? "none runs"))
        {
            try
            {
                using var process = Process.GetProcessById(id);
                process.Kill(entireProcessTree: true);
            }
            catch (Exception gone) when (gone is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                // It went with the one before
            }
        }
    }

    /// <summary>Kills the driver that stands between the portal and the browser.</summary>
    public static void KillDriver(KeptBrowser kept)
    {
        using var driver = Process.GetProcessById(kept.DriverId!.Value);
        driver.Kill();
    }

    /// <summary>Stops every process of it: it is there and never answers again.</summary>
    public static async Task HangAsync(KeptBrowser kept)
    {
        var ids = Ids(kept.Mark!);
        Assert.NotEmpty(ids);
        using var stop = Process.Start("kill", ["-STOP", .. ids.Select(id => id.ToString(CultureInfo.InvariantCulture))]);
        await stop.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Waits until none of its processes is left.</summary>
    public static async Task GoneAsync(string mark)
    {
        for (var tries = 0; Ids(mark).Count > 0; tries++)
        {
            Assert.True(tries < 300, "The browser is still there.");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Ids of the processes that carry the mark.</summary>
    public static IReadOnlyList<int> Ids(string mark) =>
        [.. Directory.EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id > 0 && Read(id, "cmdline").Contains(mark, StringComparison.Ordinal))];

    /// <summary>A file that the system keeps about a process; empty when it is gone.</summary>
    public static string Read(int id, string file)
    {
        try
        {
            return File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/{file}"));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
