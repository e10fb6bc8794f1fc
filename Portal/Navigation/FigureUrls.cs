using Microsoft.AspNetCore.WebUtilities;

namespace Portal.Navigation;

/// <summary>The addresses of figures, relative to the base address.</summary>
public static class FigureUrls
{
    /// <summary>The dashboard.</summary>
    public const string Dashboard = "figures";

    /// <summary>NM01.</summary>
    public const string Nm01 = "figures/nm01";

    /// <summary>What the figures mean.</summary>
    public const string Measures = "figures/measures";

    /// <summary>Homes, and cases kept elsewhere.</summary>
    public const string Homes = "figures/homes";

    /// <summary>The homes as a file, ready to be filled in and sent back.</summary>
    public const string HomesFile = "figures/homes.csv";

    /// <summary>Figures for a paper: small numbers hidden.</summary>
    public const string Paper = "figures/paper";

    /// <summary>The same as a file.</summary>
    public const string PaperFile = "figures/paper.csv";

    /// <summary>The paper of a financial year for a reader, as a page or as a file.</summary>
    public static string PaperOf(int year, string reader, bool file = false) =>
        With(file ? PaperFile : Paper, [new("year", year.ToString(System.Globalization.CultureInfo.InvariantCulture)), new("reader", reader)]);

    /// <summary>The dashboard with these filters; empty values are left out.</summary>
    public static string DashboardWith(IEnumerable<KeyValuePair<string, string?>> query) => With(Dashboard, query);

    /// <summary>What one figure means, and the figure for the same place and period.</summary>
    public static string Measure(string code, IEnumerable<KeyValuePair<string, string?>>? query = null) => With($"{Measures}/{code}", query ?? []);

    private static string With(string path, IEnumerable<KeyValuePair<string, string?>> query) =>
        QueryHelpers.AddQueryString(path, query.Where(pair => !string.IsNullOrEmpty(pair.Value)));
}
