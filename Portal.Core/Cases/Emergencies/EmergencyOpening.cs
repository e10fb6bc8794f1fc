using Portal.Core.Confidentiality;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Emergencies;

/// <summary>What a reviewer found of an emergency opening.</summary>
public enum EmergencyFinding
{
    /// <summary>There was a good reason.</summary>
    Justified,

    /// <summary>There was none.</summary>
    NotJustified,

    /// <summary>To be looked into further, outside the portal.</summary>
    FollowUp,
}

/// <summary>
/// One case opened to one person for a short time, with a reason, told to others and reviewed by somebody else (5.3(c)). How long it
/// lasts goes by real time; when its review is due goes by business time.
/// </summary>
public sealed class EmergencyOpening : Entity
{
    /// <summary>How long it lasts.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);

    /// <summary>Working days until its review is due.</summary>
    public const int ReviewWithinWorkingDays = 2;

    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>Who opened it.</summary>
    public required Guid StaffId { get; init; }

    /// <summary>When (UTC, real time).</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>Until when it holds (UTC, real time); earlier when it is given back or the case is sealed.</summary>
    public required DateTimeOffset EndsAt { get; set; }

    /// <summary>The case was sealed when it was opened, and whoever opened it may seal.</summary>
    public bool ThroughSeal { get; init; }

    /// <summary>When (UTC, business time).</summary>
    public required DateTimeOffset BegunAt { get; init; }

    /// <summary>By when somebody else reviews it (UTC, business time).</summary>
    public required DateTimeOffset ReviewDueAt { get; init; }

    /// <summary>Why.</summary>
    public required Sealed<CaseReason> Reason { get; init; }

    /// <summary>When reviewed (UTC, business time).</summary>
    public DateTimeOffset? ReviewedAt { get; set; }

    /// <summary>By whom; never by who opened it.</summary>
    public Guid? ReviewedById { get; set; }

    /// <summary>What was found.</summary>
    public EmergencyFinding? Finding { get; set; }

    /// <summary>The finding in words.</summary>
    public Sealed<CaseDecisionWords>? Review { get; set; }
}
