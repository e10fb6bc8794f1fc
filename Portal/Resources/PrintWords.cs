using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;

namespace Portal.Resources;

/// <summary>The words of the pages about print jobs.</summary>
public static class PrintWords
{
    private static readonly ResourceManager Words = new("Portal.Resources.PrintWords", typeof(PrintWords).Assembly);

    public static string JobsTitle => Get();

    public static string JobsLead => Get();

    public static string JobsNoneTitle => Get();

    public static string JobsNone => Get();

    public static string JobGoneTitle => Get();

    public static string JobGone => Get();

    public static string ColumnJob => Get();

    public static string ColumnStarted => Get();

    public static string ColumnState => Get();

    public static string ColumnCopies => Get();

    public static string StatePrinting => Get();

    public static string StateReady => Get();

    public static string StateFailed => Get();

    public static string StateCancelled => Get();

    public static string SayPrinting => Get();

    public static string SayReady => Get();

    public static string SayReadyInPart => Get();

    public static string SayFailed => Get();

    public static string SayFailedWhole => Get();

    public static string SayCancelled => Get();

    public static string CopiesDone => Get();

    public static string Now => Get();

    public static string ProgressLabel => Get();

    public static string Cancel => Get();

    public static string Again => Get();

    public static string AgainRest => Get();

    public static string OpenFile => Get();

    public static string FileFacts => Get();

    public static string SaveFile => Get();

    public static string FailuresTitle => Get();

    public static string ColumnItem => Get();

    public static string ColumnWhy => Get();

    public static string AllJobs => Get();

    public static string LookAgain => Get();

    private static string Get([CallerMemberName] string key = "") =>
        Words.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key);
}
