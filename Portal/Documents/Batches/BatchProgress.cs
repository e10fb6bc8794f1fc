using Portal.Core.SharedKernel;

namespace Portal.Documents.Batches;

/// <summary>How a batch stands.</summary>
public enum BatchState
{
    /// <summary>Being printed, or in line for it.</summary>
    Printing,

    /// <summary>Done: there is a file to print. Items that failed are named.</summary>
    Ready,

    /// <summary>Nothing of it could be printed.</summary>
    Failed,

    /// <summary>Its owner stopped it.</summary>
    Cancelled,
}

/// <summary>An item that could not be printed, and why.</summary>
public sealed record BatchFailure(string Label, Error Error);

/// <summary>How far a batch is, at one moment.</summary>
/// <param name="State">How it stands.</param>
/// <param name="Done">Copies that are ready.</param>
/// <param name="Total">Copies in all.</param>
/// <param name="Current">What is being printed; none between two documents and after the end.</param>
/// <param name="Failures">What could not be printed.</param>
public sealed record BatchProgress(BatchState State, int Done, int Total, string? Current, IReadOnlyList<BatchFailure> Failures);
