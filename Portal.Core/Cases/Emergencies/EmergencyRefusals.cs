using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Emergencies;

/// <summary>What is refused about emergency openings, by stable code.</summary>
public static class EmergencyRefusals
{
    /// <summary>The person can read the case as it is.</summary>
    public static Error NotNeeded { get; } = new("Emergencies.NotNeeded");

    /// <summary>There is no case of this reference that this person could open.</summary>
    public static Error NoSuchCase { get; } = Error.Invalid("Emergencies.NoSuchCase", "Reference");

    /// <summary>Nobody reviews what they opened themselves.</summary>
    public static Error OwnOpening { get; } = new("Emergencies.OwnOpening");

    /// <summary>Somebody else has reviewed it.</summary>
    public static Error ReviewedAlready { get; } = new("Emergencies.ReviewedAlready");
}
