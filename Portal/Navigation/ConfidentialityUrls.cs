namespace Portal.Navigation;

/// <summary>Addresses of what keeps cases confidential, relative to the base address.</summary>
public static class ConfidentialityUrls
{
    /// <summary>What waits for those who keep cases confidential.</summary>
    public const string Overview = "confidentiality";

    /// <summary>Opening a case in an emergency.</summary>
    public const string Emergency = "emergency";

    /// <summary>The register of one's own household.</summary>
    public const string Household = "account/household";

    /// <summary>What was opened without a work item.</summary>
    public const string Reads = "confidentiality/reads";

    /// <summary>The same in the week of a day.</summary>
    public static string ReadsOf(DateOnly day) => $"{Reads}?week={day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>Opening this case in an emergency.</summary>
    public static string EmergencyFor(string reference) => $"{Emergency}?case={Uri.EscapeDataString(reference)}";

    /// <summary>The review of one emergency opening.</summary>
    public static string Review(Guid id) => $"{Overview}/emergencies/{id:N}";

    /// <summary>The decision about one conflict.</summary>
    public static string Conflict(Guid id) => $"{Overview}/conflicts/{id:N}";

    /// <summary>The overview after something was done there.</summary>
    public static string After(string done) => $"{Overview}?done={done}";
}
