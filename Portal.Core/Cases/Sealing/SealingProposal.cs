using Portal.Core.Access;
using Portal.Core.Confidentiality;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Sealing;

/// <summary>A step in sealing a case, for its timeline.</summary>
public enum SealingStep
{
    /// <summary>Somebody proposed to seal it.</summary>
    Proposed,

    /// <summary>It was sealed.</summary>
    Sealed,

    /// <summary>To whom it is sealed was changed.</summary>
    MembersChanged,

    /// <summary>It was not sealed.</summary>
    Declined,

    /// <summary>One of the two proposed to open the seal.</summary>
    UnsealProposed,

    /// <summary>The other one agreed: it is no longer sealed.</summary>
    Unsealed,

    /// <summary>The other one did not agree: it stays sealed.</summary>
    StaysSealed,
}

/// <summary>A proposal to seal a case, or to open its seal, that somebody else decides (5.3(c)).</summary>
public sealed class SealingProposal : Entity
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>True to open the seal, false to seal.</summary>
    public bool Unseals { get; init; }

    /// <summary>Who proposed it.</summary>
    public required Guid ProposedById { get; init; }

    /// <summary>As which of the two who may open a seal; the other one decides. Only for opening.</summary>
    public Role? ProposedAs { get; init; }

    /// <summary>When (UTC, business time).</summary>
    public required DateTimeOffset ProposedAt { get; init; }

    /// <summary>Why.</summary>
    public required Sealed<CaseReason> Reason { get; init; }

    /// <summary>When decided (UTC, business time).</summary>
    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>By whom.</summary>
    public Guid? DecidedById { get; set; }

    /// <summary>Whether it was agreed.</summary>
    public bool? Accepted { get; set; }

    /// <summary>Notes the decision.</summary>
    internal void Decide(bool accepted, Guid byId, DateTimeOffset at) => (Accepted, DecidedById, DecidedAt) = (accepted, byId, at);
}
