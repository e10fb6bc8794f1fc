using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Portal.Components.Shared.Charts;

/// <summary>A text element of a drawing; in markup the name means something else to the compiler.</summary>
public sealed class SvgText : ComponentBase
{
    /// <summary>Where it stands across.</summary>
    [Parameter, EditorRequired]
    public double X { get; set; }

    /// <summary>Where it stands down.</summary>
    [Parameter, EditorRequired]
    public double Y { get; set; }

    /// <summary>The class of its look.</summary>
    [Parameter]
    public string Class { get; set; } = "chart__text";

    /// <summary>start, middle or end.</summary>
    [Parameter]
    public string Anchor { get; set; } = "start";

    /// <summary>The words.</summary>
    [Parameter, EditorRequired]
    public string Words { get; set; } = "";

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", X.ToString("0.#", CultureInfo.InvariantCulture));
        builder.AddAttribute(2, "y", Y.ToString("0.#", CultureInfo.InvariantCulture));
        builder.AddAttribute(3, "class", Class);
        builder.AddAttribute(4, "text-anchor", Anchor);
        builder.AddContent(5, Words);
        builder.CloseElement();
    }
}
