using Microsoft.AspNetCore.WebUtilities;

namespace Portal.Navigation;

/// <summary>Addresses of work queues, lists and finding, relative to the base address.</summary>
public static class WorkUrls
{
    /// <summary>My work.</summary>
    public const string MyWork = "work";

    /// <summary>The team's work.</summary>
    public const string TeamWork = "work/team";

    /// <summary>The pool.</summary>
    public const string Pool = "pool";

    /// <summary>The case list.</summary>
    public const string Cases = "cases";

    /// <summary>Finding a case.</summary>
    public const string Find = "find";

    /// <summary>The proof that every report is accounted for.</summary>
    public const string AccountedFor = "reports/accounted-for";

    /// <summary>A part of the page of the team's work.</summary>
    public static string TeamPart(string id) => $"{TeamWork}#{id}";

    /// <summary>The page of a case.</summary>
    public static string Case(string reference) => $"cases/{Uri.EscapeDataString(reference)}";

    /// <summary>The page that gives a case to an officer.</summary>
    public static string Allocate(string reference) => $"{Case(reference)}/allocate";

    /// <summary>The page where an officer takes a case from the pool.</summary>
    public static string Take(string reference) => $"{Case(reference)}/take";

    /// <summary>The case list with these filters; empty values are left out.</summary>
    public static string CasesWith(IEnumerable<KeyValuePair<string, string?>> query) =>
        QueryHelpers.AddQueryString(Cases, query.Where(pair => !string.IsNullOrEmpty(pair.Value)));
}
