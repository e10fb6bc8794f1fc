namespace Portal.Core.Monitoring.Measures;

/// <summary>A cell of the counters without its month and place.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Breakdown">The breakdown, or empty.</param>
/// <param name="Value">The code within it, or empty.</param>
public readonly record struct FigureKey(string Measure, string Breakdown = "", string Value = "");

/// <summary>What the page is narrowed to beside place and period: one answer of one list.</summary>
/// <param name="Breakdown">Code of the list: strand, incident-type or channel.</param>
/// <param name="Value">The answer.</param>
public sealed record FigureNarrowing(string Breakdown, string Value);

/// <summary>The sums of the counters for one place and one period, and what rates need beside them.</summary>
/// <param name="Sums">Sums by cell.</param>
/// <param name="Narrowing">What figures are narrowed to, or null.</param>
/// <param name="OpenAtEnd">Cases that were open when the period ended.</param>
/// <param name="Homes">Homes on its last day; null when not entered.</param>
/// <param name="HateCasesInYear">Cases with hate perceived in the twelve months that end with it.</param>
public sealed record FigureSet(IReadOnlyDictionary<FigureKey, long> Sums, FigureNarrowing? Narrowing, long OpenAtEnd, int? Homes, long HateCasesInYear)
{
    // Which counters are kept by which list; others cannot be narrowed
    private static readonly HashSet<(string Measure, string Breakdown)> Kept =
    [
        ("cases-hate", "strand"), ("incidents-hate", "strand"), ("incidents-hate", "incident-type"), ("reports", "channel"),
    ];

    /// <summary>The count of a measure, narrowed like the page; null where it is not kept so finely.</summary>
    public long? Count(string measure) => Narrowing is not { } narrowing ? Whole(measure)
        : Kept.Contains((measure, narrowing.Breakdown)) ? Sums.GetValueOrDefault(new(measure, narrowing.Breakdown, narrowing.Value))
        : null;

    /// <summary>The count of one answer of a breakdown; null when the page is narrowed.</summary>
    public long? Part(string measure, string breakdown, string value) => Narrowing is null ? Sums.GetValueOrDefault(new(measure, breakdown, value)) : null;

    /// <summary>Every answer of a breakdown with its count, the most frequent first.</summary>
    public IReadOnlyList<(string Value, long Count)> Parts(string measure, string breakdown) =>
    [
        .. Sums.Where(s => s.Key.Measure == measure && s.Key.Breakdown == breakdown && s.Value > 0).Select(s => (s.Key.Value, s.Value))
            .OrderByDescending(s => s.Item2).ThenBy(s => s.Item1, StringComparer.Ordinal),
    ];

    /// <summary>A figure that cannot be narrowed; null when the page is.</summary>
    public long? Unnarrowed(long value) => Narrowing is null ? value : null;

    /// <summary>How a time standard was kept: met out of those that ended.</summary>
    public MeasureValue InTime(string standard) => MeasureValue.Share(
        Part(standard, "outcome", "met"),
        Narrowing is null ? Sums.GetValueOrDefault(new(standard, "outcome", "met")) + Sums.GetValueOrDefault(new(standard, "outcome", "missed")) : null);

    private long Whole(string measure) => Sums.GetValueOrDefault(new(measure));
}
