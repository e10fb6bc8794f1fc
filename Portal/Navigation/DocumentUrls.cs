using Portal.Core.Prevention.Leaflet;

namespace Portal.Navigation;

/// <summary>The addresses of the public documents, relative to the base address.</summary>
public static class DocumentUrls
{
    /// <summary>The leaflet in a language, as a page.</summary>
    public static string Leaflet(string language) => $"leaflet/{language}";

    /// <summary>An edition of the leaflet, as a page.</summary>
    public static string Leaflet(LeafletEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return Leaflet(edition.Slug);
    }

    /// <summary>An edition on paper.</summary>
    public static string LeafletPdf(LeafletEdition edition, LeafletFormat format)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return format is LeafletFormat.Sheet
            ? $"leaflet/{edition.Slug}.pdf"
            : $"leaflet/{edition.Slug}.pdf?format={LeafletFormats.NameOf(format)}";
    }
}
