namespace Portal.Composition.Settings;

/// <summary>Whom staff call when the portal is down: the section <c>Emergency</c>. Nothing is assumed; without contacts none are shown.</summary>
public sealed class EmergencyOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Emergency";

    /// <summary>Shown on the emergency page in this order.</summary>
    public IList<EmergencyContact> Contacts { get; } = [];
}

/// <summary>A team and how to reach it.</summary>
public sealed class EmergencyContact
{
    /// <summary>The team, such as the Community Safety Team on call.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its telephone number as people dial it.</summary>
    public string Phone { get; set; } = "";
}
