using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Texts;

/// <summary>Tries words on paper before they come into force: whether they fit on the sheets as designed, in letters that are there to print.</summary>
public interface ILeafletProof
{
    /// <summary>
    /// What must be mended first, in words that say what to shorten; nothing when all is well, or where nothing can be printed at all. Takes seconds: it is
    /// asked outside any transaction.
    /// </summary>
    Task<IReadOnlyList<Error>> WhyNotAsync(LeafletText draft, CancellationToken ct);
}

/// <summary>Where there is no paper: for tools and histories that print nothing.</summary>
public sealed class NoLeafletProof : ILeafletProof
{
    /// <inheritdoc />
    public Task<IReadOnlyList<Error>> WhyNotAsync(LeafletText draft, CancellationToken ct) => Task.FromResult<IReadOnlyList<Error>>([]);
}
