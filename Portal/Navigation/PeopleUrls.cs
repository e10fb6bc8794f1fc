namespace Portal.Navigation;

/// <summary>The addresses of the staff rows, relative to the base address.</summary>
public static class PeopleUrls
{
    /// <summary>Everybody.</summary>
    public const string List = "admin/people";

    /// <summary>Where a POST switches a sign-in off or on.</summary>
    public const string Switch = "admin/people/switch";

    /// <summary>The place of one person.</summary>
    public static string Place(Guid id) => $"{List}/{id}";
}
