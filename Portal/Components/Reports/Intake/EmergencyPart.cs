namespace Portal.Components.Reports.Intake;

/// <summary>Under which answers a panel with what to do now stands.</summary>
public enum EmergencyPart
{
    /// <summary>All of it, on the steps after the first.</summary>
    All,

    /// <summary>Under "Is the person safe right now?".</summary>
    NotSafe,

    /// <summary>Under the worries: what the first question has not already called for.</summary>
    Concerns,
}
