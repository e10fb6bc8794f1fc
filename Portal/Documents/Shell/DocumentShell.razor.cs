using Microsoft.AspNetCore.Components;

namespace Portal.Documents.Shell;

/// <summary>
/// The shell that every printable document stands in. Its style sheets are links; the printer puts them, and the
/// fonts they name, into the file itself.
/// </summary>
public sealed partial class DocumentShell
{
    private static readonly string[] Base = ["fonts-latin", "document"];
    private static readonly string[] WithNastaliq = ["fonts-latin", "fonts-nastaliq", "document"];

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

    /// <summary>Name of the document's own style sheet below <c>documents/</c>.</summary>
    [Parameter]
    public string? Sheet { get; set; }

    /// <summary>Words at the foot of every printed page, for example a reference. None: the document has a foot of its own.</summary>
    [Parameter]
    public string? Footer { get; set; }

    /// <summary>Where the portal's own address begins, with a slash at the end.</summary>
    [Parameter]
    public string BasePath { get; set; } = "/";

    /// <summary>The document.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>Whether the document is read from right to left.</summary>
    public bool IsRightToLeft => string.Equals(Direction, "rtl", StringComparison.Ordinal);

    // On paper the greeting to readers of other languages needs their letters too; a screen has its own
    private IEnumerable<string> Sheets =>
        (IsRightToLeft || Mode == DocumentMode.Print ? WithNastaliq : Base).Concat(Sheet is null ? [] : [Sheet]);
}
