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
    ];

    private static readonly string[] UsualPlaces =
    [
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
    public static bool Sandbox => OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess;

    /// <summary>
    /// The configured path (<c>Pdf:BrowserPath</c>), else the first of the usual places that exists. None: no browser. A configured
    /// path that does not exist is no browser either, so that a mistake in the settings shows.
    /// </summary>
    public static string? Find(string? configured) =>
        string.IsNullOrWhiteSpace(configured)
            ? Array.Find(UsualPlaces, File.Exists)
            : File.Exists(configured) ? configured : null;
}
