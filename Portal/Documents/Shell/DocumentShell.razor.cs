using Microsoft.AspNetCore.Components;
using Portal.Documents.Printing;

namespace Portal.Documents.Shell;

/// <summary>
/// The shell that every printable document stands in. Its style sheets are links; the printer puts them, and the
/// fonts they name, into the file itself.
/// </summary>
public sealed partial class DocumentShell
{
    private static readonly char[] Between = [' '];

    /// <summary>Title of the document; the title of the PDF too.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>BCP 47 tag of the document's language.</summary>
    [Parameter]
    public string Language { get; set; } = "en-GB";

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    [Parameter]
    public string Direction { get; set; } = "ltr";

    /// <summary>Screen or paper.</summary>
    [Parameter]
    public DocumentMode Mode { get; set; }

    /// <summary>Names of the document's own style sheets below <c>documents/</c>, with spaces between them.</summary>
    [Parameter]
    public string? Sheet { get; set; }

    /// <summary>Words at the head of every printed page, for example that a text is a draft.</summary>
    [Parameter]
    public string? Header { get; set; }

    /// <summary>Words at the foot of every printed page, for example a reference. None: the document has a foot of its own.</summary>
    [Parameter]
    public string? Footer { get; set; }

    /// <summary>Whether the document says something in many languages, so that a page may need letters of each.</summary>
    [Parameter]
    public bool Greets { get; set; }

    /// <summary>The words at the foot of every printed page with its number <c>{0}</c> and how many there are <c>{1}</c>. None: those of the style sheet.</summary>
    [Parameter]
    public string? PageWords { get; set; }

    /// <summary>Where the portal's own address begins, with a slash at the end.</summary>
    [Parameter]
    public string BasePath { get; set; } = "/";

    /// <summary>The document.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>Whether the document is read from right to left.</summary>
    public bool IsRightToLeft => string.Equals(Direction, "rtl", StringComparison.Ordinal);

    // On paper the printer adds the letters of other scripts that the text needs
    private IEnumerable<string> Sheets =>
        ["fonts-latin", .. ScriptSheets, "document", "scripts", .. (Sheet ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries)];

    private IEnumerable<string> ScriptSheets
    {
        get
        {
            if (Mode != DocumentMode.Screen)
            {
                yield break;
            }

            if (Greets)
            {
                yield return "fonts-greetings-screen";
            }

            if (ScriptFonts.ScreenSheetFor(Language) is { } own)
            {
                yield return own;
            }
        }
    }
}
