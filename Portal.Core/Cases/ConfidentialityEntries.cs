using Portal.Core.Cases.Emergencies;
using Portal.Core.Cases.Sealing;

namespace Portal.Core.Cases;

/// <summary>Somebody opened the case in an emergency (5.3(c)).</summary>
/// <param name="Words">Why.</param>
/// <param name="Until">Until when it held (UTC, real time).</param>
public sealed record EmergencyEntry(string Words, DateTimeOffset Until) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "emergency";
}

/// <summary>An emergency opening was reviewed by somebody else.</summary>
public sealed record EmergencyReviewEntry(EmergencyFinding Finding, string Words) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "emergency-review";
}

/// <summary>A step in sealing a case to named staff, or in opening the seal.</summary>
/// <param name="Step">Which step.</param>
/// <param name="Members">How many people the case is sealed to afterwards; 0 where that does not change.</param>
/// <param name="Words">Why.</param>
public sealed record SealingEntry(SealingStep Step, int Members, string Words) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "sealing";
}

/// <summary>Somebody was kept from the case by decision, or a conflict that somebody declared was confirmed or lifted.</summary>
/// <param name="Decision">excluded, confirmed or lifted.</param>
/// <param name="Words">Why.</param>
public sealed record ExclusionEntry(string Decision, string Words) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "exclusion";
}
