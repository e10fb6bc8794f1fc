using System.Collections;

namespace Portal.Documents.Printing;

/// <summary>Where the system's browser is. The printer and the browser tests both ask here.</summary>
public static class Browser
{
    /// <summary>
    /// Started without anything that talks to its maker, and with no names to look up: what is printed needs nothing from outside.
    /// </summary>
    public static IReadOnlyList<string> Arguments { get; } =
    [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        // Letters as wide as they are drawn on paper; without windows they would be fitted to the dots of a screen
        "--font-render-hinting=none",
    ];

    /// <summary>
    /// The same for printing, where moreover no name and no address leads anywhere: a browser connects to where a page might go before anybody is
    /// asked whether it may.
    /// </summary>
    public static IReadOnlyList<string> PrinterArguments { get; } = [.. Arguments, "--host-resolver-rules=MAP * ~NOTFOUND"];

    /// <summary>
    /// What the browser sees of the portal's environment. On Linux the least that a program needs: connection strings and secrets are often there.
    /// On Windows a program needs much of it; what looks like a setting of the portal is left out.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Environment { get; } = System.Environment.GetEnvironmentVariables()
        .Cast<DictionaryEntry>()
        .Select(entry => (Name: (string)entry.Key, Value: (string?)entry.Value ?? ""))
        .Where(entry => OperatingSystem.IsWindows()
            ? !entry.Name.Contains("__", StringComparison.Ordinal)
            : entry.Name is "PATH" or "HOME" or "LANG" or "LC_ALL" or "TMPDIR" or "XDG_RUNTIME_DIR")
        .ToDictionary(entry => entry.Name, entry => entry.Value, StringComparer.Ordinal);

    private static readonly string[] UsualPlaces =
    [
        // The same engine without windows: a page in it costs a third
        "/usr/bin/chromium-headless-shell",
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
        "/usr/bin/microsoft-edge",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
        @"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    /// <summary>The browser's own sandbox is always on, but for root: Chromium refuses it there.</summary>
    public static bool Sandbox => OperatingSystem.IsWindows() || !System.Environment.IsPrivilegedProcess;

    /// <summary>
    /// The configured path (<c>Pdf:BrowserPath</c>), else the first of the usual places that exists. None: no browser. A configured
    /// path that does not exist is no browser either, so that a mistake in the settings shows.
    /// </summary>
    public static string? Find(string? configured) =>
        string.IsNullOrWhiteSpace(configured)
            ? Array.Find(UsualPlaces, File.Exists)
            : File.Exists(configured) ? configured : null;
}
