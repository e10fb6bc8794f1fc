namespace Portal.Documents.Printing;

/// <summary>The sides of a document that is laid out for paper of a fixed size, as a style sheet sees them.</summary>
/// <param name="Selector">What is a side.</param>
/// <param name="WidthPixels">Width of the paper between its edges.</param>
/// <param name="HeightPixels">Height of it.</param>
public sealed record PaperSides(string Selector, int WidthPixels, int HeightPixels)
{
    /// <summary>A pixel of a style sheet is a 96th of an inch.</summary>
    internal const double MillimetresInPixel = 25.4 / 96;

    /// <summary>
    /// The pixels by which the furthest text or picture of each side runs out of the room within its edges, or lies upon the part above it.
    /// </summary>
    internal const string Script = """
        async selector => {
            await document.fonts.ready;
            return [...document.querySelectorAll(selector)].map(side => {
                const box = side.getBoundingClientRect();
                const style = getComputedStyle(side);
                const edge = name => parseFloat(style[`padding${name}`]);
                const [top, right, bottom, left] = [box.top + edge('Top'), box.right - edge('Right'), box.bottom - edge('Bottom'), box.left + edge('Left')];
                const parts = [...side.children].map(part => part.getBoundingClientRect());
                const out = [...side.querySelectorAll('p, li, b, span, h1, h2, h3, svg')].map(element => element.getBoundingClientRect())
                    .filter(own => own.height > 0)
                    .flatMap(own => [own.bottom - bottom, top - own.top, own.right - right, left - own.left]);
                const upon = parts.slice(1).map((part, above) => parts[above].bottom - part.top);
                return Math.max(0, ...out, ...upon);
            });
        }
        """;

    /// <summary>The two sides of the leaflet on A4, whose edges are 11 mm at the sides and 9 mm above and below.</summary>
    public static PaperSides Sheet { get; } = new(".side", 711, 1055);

    /// <summary>The four pages of the booklet on a sheet of A4.</summary>
    public static PaperSides Booklet { get; } = new(".panel", 1123, 794);
}

/// <summary>How far one side runs over.</summary>
/// <param name="Side">Which side, from 1.</param>
/// <param name="Millimetres">By how much; 0 when it fits.</param>
public sealed record PaperSpill(int Side, double Millimetres)
{
    /// <summary>Whether all stands where it should; less than a third of a millimetre is how browsers round.</summary>
    public bool Fits => Millimetres < 0.33;
}
