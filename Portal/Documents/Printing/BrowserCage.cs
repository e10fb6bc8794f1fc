using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Portal.Documents.Printing;

/// <summary>Whether the browser runs in a cage.</summary>
public enum CageState
{
    /// <summary>It was not tried yet.</summary>
    Unknown,

    /// <summary>This system has none: bubblewrap is for Linux.</summary>
    NotOnThisSystem,

    /// <summary>Switched off in the settings.</summary>
    Off,

    /// <summary>Bubblewrap is not installed.</summary>
    Missing,

    /// <summary>Bubblewrap is installed and the machine does not let it work, as in some containers.</summary>
    Refused,

    /// <summary>The browser runs in it.</summary>
    InForce,
}

/// <summary>
/// Bubblewrap around the browser: no network at all, no file of the machine but programs, libraries and fonts to read, nobody's environment, and
/// a user without rights even where the portal runs as root. What a document could do to the browser then stays in there.
/// </summary>
internal sealed class BrowserCage : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly string[] Places = ["/usr/bin/bwrap", "/bin/bwrap", "/usr/local/bin/bwrap"];

    private static readonly string[] Walls =
    [
        "--unshare-all", "--uid", "65534", "--gid", "65534", "--die-with-parent", "--new-session",
        "--clearenv", "--setenv", "PATH", "/usr/bin:/bin", "--setenv", "HOME", "/tmp", "--setenv", "LANG", "C.UTF-8",
        "--ro-bind", "/usr", "/usr", "--tmpfs", "/usr/local", "--tmpfs", "/usr/src",
        "--symlink", "usr/bin", "/bin", "--symlink", "usr/lib", "/lib", "--symlink", "usr/lib64", "/lib64",
        "--ro-bind-try", "/etc/fonts", "/etc/fonts", "--ro-bind-try", "/etc/chromium.d", "/etc/chromium.d", "--ro-bind-try", "/etc/ld.so.cache", "/etc/ld.so.cache",
        "--dev", "/dev", "--proc", "/proc", "--tmpfs", "/tmp",
    ];

    private readonly string folder;

    private BrowserCage(string folder, string path)
    {
        this.folder = folder;
        ExecutablePath = path;
    }

    /// <summary>What is started in place of the browser. The driver can start one program only, so the walls stand in a script.</summary>
    public string ExecutablePath { get; }

    /// <summary>Where bubblewrap is; none where it is not installed.</summary>
    public static string? Find() => Array.Find(Places, File.Exists);

    /// <summary>Whether this machine lets the browser start in there at all.</summary>
    public static async Task<bool> WorksAsync(string bubblewrap, string browser, CancellationToken ct)
    {
        var start = new ProcessStartInfo(bubblewrap) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in (string[])[.. WallsFor(browser), browser, "--version"])
        {
            start.ArgumentList.Add(argument);
        }

        using var end = CancellationTokenSource.CreateLinkedTokenSource(ct);
        end.CancelAfter(Patience);
        try
        {
            using var process = Process.Start(start)!;
            var told = Task.WhenAll(process.StandardOutput.ReadToEndAsync(end.Token), process.StandardError.ReadToEndAsync(end.Token));
            await process.WaitForExitAsync(end.Token);
            await told;
            return process.ExitCode == 0;
        }
        catch (Exception refused) when (refused is Win32Exception or OperationCanceledException)
        {
            ct.ThrowIfCancellationRequested();
            return false;
        }
    }

    /// <summary>A cage around this browser.</summary>
    public static BrowserCage Build(string bubblewrap, string browser)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new PlatformNotSupportedException();
        }

        var made = Directory.CreateTempSubdirectory("portal-printer-").FullName;
        var path = Path.Combine(made, "browser");
        // The environment goes before bubblewrap starts: its own process stays in there with the browser, and could be read
        var script = new StringBuilder("#!/bin/sh\nexec /usr/bin/env -i").Append(Quote(bubblewrap));
        foreach (var argument in (string[])[.. WallsFor(browser), browser])
        {
            script.Append(Quote(argument));
        }

        File.WriteAllText(path, script.Append(" \"$@\"\n").ToString());
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new(made, path);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // A script of a few lines in the folder for temporary files
        }
    }

    /// <summary>A browser that lies elsewhere, as in <c>/opt</c>, is let in with its folder.</summary>
    private static IEnumerable<string> WallsFor(string browser)
    {
        var real = File.ResolveLinkTarget(browser, returnFinalTarget: true)?.FullName ?? browser;
        return new[] { browser, real }
            .Select(path => Path.GetDirectoryName(Path.GetFullPath(path))!)
            .Distinct(StringComparer.Ordinal)
            .Where(lies => !lies.StartsWith("/usr/", StringComparison.Ordinal) || lies.StartsWith("/usr/local/", StringComparison.Ordinal))
            .Aggregate(Walls.AsEnumerable(), (walls, lies) => walls.Concat(["--ro-bind", lies, lies]))
            .Append("--");
    }

    private static string Quote(string argument) => $" '{argument.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
