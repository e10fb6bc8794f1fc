using Microsoft.AspNetCore.Components;
using Portal.Core.SharedKernel;

namespace Portal.Documents.Printing;

/// <summary>
/// Prints a document component as a tagged PDF. The only way from the portal to paper: another writer of PDF could
/// take this place without any document being touched.
/// </summary>
public interface IPdfPrinter
{
    /// <summary>
    /// Renders the component with these parameters and prints it. Refusals: <see cref="PdfErrors"/>.
    /// At most two documents are printed at once; the others wait in line.
    /// </summary>
    /// <typeparam name="TComponent">A component that renders a whole document, see <c>DocumentShell</c>.</typeparam>
    Task<Result<PrintedPdf>> PrintAsync<TComponent>(IReadOnlyDictionary<string, object?> parameters, CancellationToken ct)
        where TComponent : IComponent;

    /// <summary>Prints HTML that <see cref="DocumentHtml"/> made, as <see cref="PrintAsync{TComponent}"/> does.</summary>
    Task<Result<PrintedPdf>> PrintAsync(SelfContainedHtml html, CancellationToken ct) => PrintAsync(html, PrintTurn.Person, ct);

    /// <summary>The same, in the line of those who wait at a screen or in that of a batch.</summary>
    Task<Result<PrintedPdf>> PrintAsync(SelfContainedHtml html, PrintTurn turn, CancellationToken ct);

    /// <summary>How far each side of a document of fixed size runs over, in its order. The refusals of printing.</summary>
    Task<Result<IReadOnlyList<PaperSpill>>> MeasureAsync(SelfContainedHtml html, PaperSides sides, CancellationToken ct);
}

/// <summary>A finished PDF.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Sha256">SHA-256 of the file in lower-case hexadecimal.</param>
/// <param name="Pages">Number of pages.</param>
public sealed record PrintedPdf(byte[] Bytes, string Sha256, int Pages);

/// <summary>Why a document could not be printed.</summary>
public static class PdfErrors
{
    /// <summary>No Chromium, Chrome or Edge is installed where the portal runs.</summary>
    public static Error NoBrowser { get; } = new("Pdf.NoBrowser", ErrorKind.Unavailable);

    /// <summary>The settings ask for bubblewrap around the browser, and it is not to be had.</summary>
    public static Error NoCage { get; } = new("Pdf.NoCage", ErrorKind.Unavailable);

    /// <summary>Too many documents are waiting already.</summary>
    public static Error Busy { get; } = new("Pdf.Busy", ErrorKind.Unavailable);

    /// <summary>The document took longer than the limit.</summary>
    public static Error TookTooLong { get; } = new("Pdf.TookTooLong", ErrorKind.Unavailable);

    /// <summary>The document has more pages, or more text, than the limit.</summary>
    public static Error TooLong { get; } = new("Pdf.TooLong", ErrorKind.Refused);

    /// <summary>The leaflet was recorded while nothing could be printed: its page was printed instead.</summary>
    public static Error NotPrinted { get; } = new("Pdf.NotPrinted", ErrorKind.Unavailable);

    /// <summary>The browser failed twice.</summary>
    public static Error Failed { get; } = new("Pdf.Failed", ErrorKind.Unavailable);
}
