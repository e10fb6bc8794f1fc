using Portal.Core.SharedKernel;

namespace Portal.Documents.Batches;

/// <summary>Why a batch is not started.</summary>
public static class BatchErrors
{
    /// <summary>There is nothing in it.</summary>
    public static Error Empty { get; } = new("Batch.Empty", ErrorKind.Invalid);

    /// <summary>More copies than one batch may have.</summary>
    public static Error TooMany(int most) => new("Batch.TooMany", ErrorKind.Refused, null, most);

    /// <summary>This person has as many unfinished batches as one person may have, or everybody together has.</summary>
    public static Error Busy { get; } = new("Batch.Busy", ErrorKind.Unavailable);
}
