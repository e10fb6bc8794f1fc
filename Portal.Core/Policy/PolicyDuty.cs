namespace Portal.Core.Policy;

/// <summary>Who carries a duty of the policy.</summary>
public enum DutyKind
{
    /// <summary>The portal carries it out or makes it impossible to miss; at least one test proves it.</summary>
    System,

    /// <summary>The portal will; what is there may already be proved in part, the rest is named.</summary>
    Planned,

    /// <summary>People carry it; the reason says why no software can.</summary>
    Organisational,
}

/// <summary>One duty of the policy in the portal's own words.</summary>
/// <param name="Clause">Number as the policy has it; bullets lettered in order, such as "5.3(a)".</param>
/// <param name="Title">A few words.</param>
/// <param name="Duty">What has to be done, as a sentence.</param>
/// <param name="Kind">Who carries it.</param>
/// <param name="Note">For a planned duty what is still to come; for an organisational one why; empty otherwise.</param>
public sealed record PolicyDuty(string Clause, string Title, string Duty, DutyKind Kind, string Note);
