using System.Globalization;

namespace Portal.Navigation;

/// <summary>Addresses of areas and boards, and of who may do what, relative to the base address.</summary>
public static class AccessUrls
{
    /// <summary>Areas and boards.</summary>
    public const string Areas = "admin/areas";

    /// <summary>The review of access.</summary>
    public const string Review = "admin/access-review";

    /// <summary>What each role may do.</summary>
    public const string Roles = "roles";

    /// <summary>The review of the quarter that begins on a day.</summary>
    public static string ReviewOf(DateOnly quarter) => $"{Review}?quarter={quarter.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
}
