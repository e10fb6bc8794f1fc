using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Portal.Documents.Shell;

/// <summary>
/// Text of a document. In a document that is read from right to left each run of Latin letters or figures stands in
/// a <c>bdi</c> of its own: without it "12 Mill Road" would be printed as "Mill Road 12" and "1 / 2" as "2 / 1".
/// </summary>
public sealed partial class BidiText : ComponentBase
{
    /// <summary>The text.</summary>
    [Parameter, EditorRequired]
    public string Text { get; set; } = "";

    [CascadingParameter]
    private DocumentShell? Shell { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Write(builder, Text, Shell is { IsRightToLeft: true });
    }

    /// <summary>Writes the text, its Latin runs kept together where it is read from the right.</summary>
    internal static void Write(RenderTreeBuilder builder, string text, bool isRightToLeft)
    {
        if (!isRightToLeft)
        {
            builder.AddContent(0, text);
            return;
        }

        var from = 0;
        foreach (var run in LatinRun().EnumerateMatches(text))
        {
            builder.AddContent(0, text[from..run.Index]);
            builder.OpenElement(1, "bdi");
            builder.AddAttribute(2, "lang", "en-GB");
            builder.AddAttribute(3, "dir", "ltr");
            builder.AddContent(4, text[run.Index..(run.Index + run.Length)]);
            builder.CloseElement();
            from = run.Index + run.Length;
        }

        builder.AddContent(5, text[from..]);
    }

    // From the first Latin letter or figure to the last before letters of another script
    [GeneratedRegex(@"\+?[A-Za-z0-9\u00C0-\u024F](?:[\u0020-\u007E\u00A0-\u024F\u2013\u2019]*[A-Za-z0-9\u00C0-\u024F])?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LatinRun();
}
