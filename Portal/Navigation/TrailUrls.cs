using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace Portal.Navigation;

/// <summary>The addresses of the audit trail, relative to the base address.</summary>
public static class TrailUrls
{
    /// <summary>The trail.</summary>
    public const string Trail = "audit/trail";

    /// <summary>The trail as a file.</summary>
    public const string File = "audit/trail.csv";

    /// <summary>The trail with these filters; empty values are left out.</summary>
    public static string TrailWith(IEnumerable<KeyValuePair<string, string?>> query) => With(Trail, query);

    /// <summary>The file with these filters.</summary>
    public static string FileWith(IEnumerable<KeyValuePair<string, string?>> query) => With(File, query);

    /// <summary>Who looked at a case, from where a page ended.</summary>
    public static string Looks(string reference, long? before = null) =>
        $"cases/{reference}/looks{(before is { } edge ? string.Create(CultureInfo.InvariantCulture, $"?before={edge}") : "")}";

    private static string With(string path, IEnumerable<KeyValuePair<string, string?>> query) =>
        QueryHelpers.AddQueryString(path, query.Where(pair => !string.IsNullOrEmpty(pair.Value)));
}
