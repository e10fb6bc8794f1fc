using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Portal.Documents.Shell;

/// <summary>Text of another reading direction than its document: in a part that is read from the right, runs of Latin letters keep their order.</summary>
public sealed class RunText : ComponentBase
{
    /// <summary>The text.</summary>
    [Parameter, EditorRequired]
    public string Text { get; set; } = "";

    /// <summary>Whether the part is read from right to left.</summary>
    [Parameter]
    public bool IsRightToLeft { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "span");
        BidiText.Write(builder, Text, IsRightToLeft);
        builder.CloseElement();
    }
}
