using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Sealing;

/// <summary>What sealing refuses, by stable code.</summary>
public static class SealingRefusals
{
    /// <summary>The case is sealed already.</summary>
    public static Error SealedAlready { get; } = new("Sealing.SealedAlready");

    /// <summary>The case is not sealed.</summary>
    public static Error NotSealed { get; } = new("Sealing.NotSealed");

    /// <summary>A proposal waits for its decision.</summary>
    public static Error ProposedAlready { get; } = new("Sealing.ProposedAlready");

    /// <summary>Nothing was proposed, or it is decided.</summary>
    public static Error NothingProposed { get; } = new("Sealing.NothingProposed");

    /// <summary>The seal is opened by the Specialist and the Director of Operational Support together: the other one decides.</summary>
    public static Error NeedsTheOther { get; } = new("Sealing.NeedsTheOther");

    /// <summary>Somebody chosen cannot be one of those to whom the case is known.</summary>
    public static Error NotPossibleMember { get; } = Error.Invalid("Sealing.NotPossibleMember", "Members");
}
