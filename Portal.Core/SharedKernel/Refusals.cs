namespace Portal.Core.SharedKernel;

/// <summary>Refusals that belong to no slice.</summary>
public static class Refusals
{
    /// <summary>This person's roles do not allow it.</summary>
    public static Error NotAllowed { get; } = new("Common.NotAllowed");

    /// <summary>A draft or report of somebody else, or none at all.</summary>
    public static Error NotFound => Error.NotFound;
}
