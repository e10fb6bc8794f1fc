using System.Globalization;
using Portal.Components.Shared.Messages;
using Portal.Documents.Batches;
using Portal.Documents.Printing;
using Portal.Resources;

namespace Portal.Components.Printing;

/// <summary>How the state of a print job is said and shown.</summary>
internal static class PrintJobWords
{
    private const double Mega = 1_000_000;

    /// <summary>The state in a word.</summary>
    public static string Of(BatchState state) => state switch
    {
        BatchState.Ready => PrintWords.StateReady,
        BatchState.Failed => PrintWords.StateFailed,
        BatchState.Cancelled => PrintWords.StateCancelled,
        _ => PrintWords.StatePrinting,
    };

    /// <summary>What it feels like.</summary>
    public static Tone ToneOf(BatchProgress progress) => progress.State switch
    {
        BatchState.Ready when progress.Failures.Count > 0 => Tone.Caution,
        BatchState.Ready => Tone.Good,
        BatchState.Failed => Tone.Danger,
        BatchState.Cancelled => Tone.Neutral,
        _ => Tone.Info,
    };

    /// <summary>The state in a sentence that says what to do.</summary>
    public static string Say(BatchProgress progress) => progress.State switch
    {
        BatchState.Ready when progress.Failures.Count > 0 => PrintWords.SayReadyInPart,
        BatchState.Ready => PrintWords.SayReady,
        BatchState.Failed when progress.Failures.Count > 0 => PrintWords.SayFailed,
        BatchState.Failed => PrintWords.SayFailedWhole,
        BatchState.Cancelled => PrintWords.SayCancelled,
        _ => PrintWords.SayPrinting,
    };

    /// <summary>How many copies are ready, of how many.</summary>
    public static string Copies(BatchProgress progress) =>
        SharedWords.Fill(PrintWords.CopiesDone, Number(progress.Done), Number(progress.Total));

    /// <summary>Pages and size of the file.</summary>
    public static string Facts(PrintedPdf file) =>
        SharedWords.Fill(PrintWords.FileFacts, Number(file.Pages), Math.Max(file.Bytes.Length / Mega, 0.1).ToString("0.0", CultureInfo.CurrentCulture));

    private static string Number(int number) => number.ToString("N0", CultureInfo.CurrentCulture);
}
