using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using QRCoder;

namespace Portal.Documents.Leaflet;

/// <summary>A square code to be scanned, drawn as one path. Error correction M; the white edge that a scanner needs is the caller's.</summary>
public sealed class QrCode : ComponentBase
{
    /// <summary>What the code holds.</summary>
    [Parameter, EditorRequired]
    public string Text { get; set; } = "";

    /// <summary>What scanning it does, for those who do not see it.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>The rows of modules, true for dark, without any edge.</summary>
    public static IReadOnlyList<IReadOnlyList<bool>> Modules(string text)
    {
        const int edge = 4;
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        return [.. data.ModuleMatrix[edge..^edge].Select(row => row.Cast<bool>().Skip(edge).SkipLast(edge).ToArray())];
    }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var modules = Modules(Text);
        builder.OpenElement(0, "svg");
        builder.AddAttribute(1, "class", "code");
        builder.AddAttribute(2, "viewBox", $"0 0 {modules.Count} {modules.Count}");
        builder.AddAttribute(3, "role", "img");
        builder.AddAttribute(4, "aria-label", Label);
        builder.AddAttribute(5, "shape-rendering", "crispEdges");
        builder.OpenElement(6, "path");
        builder.AddAttribute(7, "d", PathOf(modules));
        builder.CloseElement();
        builder.CloseElement();
    }

    // One bar for each run of dark modules in a row
    private static string PathOf(IReadOnlyList<IReadOnlyList<bool>> modules)
    {
        var path = new StringBuilder();
        for (var y = 0; y < modules.Count; y++)
        {
            for (var x = 0; x < modules.Count; x++)
            {
                var from = x;
                while (x < modules.Count && modules[y][x])
                {
                    x++;
                }

                if (x > from)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{from} {y}h{x - from}v1h-{x - from}z");
                }
            }
        }

        return path.ToString();
    }
}
