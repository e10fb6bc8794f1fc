namespace Portal.Core.Monitoring.Disclosure;

/// <summary>A sum that readers of the tables know: the total and what it is the total of.</summary>
/// <param name="Total">Index of the total.</param>
/// <param name="Parts">Indexes of the parts.</param>
public sealed record CellSum(int Total, IReadOnlyList<int> Parts)
{
    /// <summary>All cells of it.</summary>
    public IEnumerable<int> Cells => Parts.Append(Total);
}

/// <summary>All numbers that are published together, of one table or of many, and every sum by which one could be worked out from others.</summary>
/// <param name="Values">The true numbers, none below nought.</param>
/// <param name="Sums">The sums, which hold for the true numbers.</param>
public sealed record CellSet(IReadOnlyList<long> Values, IReadOnlyList<CellSum> Sums);
