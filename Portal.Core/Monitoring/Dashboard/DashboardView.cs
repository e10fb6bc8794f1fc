using Portal.Core.Monitoring.Measures;

namespace Portal.Core.Monitoring.Dashboard;

/// <summary>What the dashboard is narrowed to. At most one of strand, type and channel: figures crossed more finely would single people out.</summary>
public sealed record DashboardFilter
{
    /// <summary>Code of the period; see <see cref="FigurePeriod"/>.</summary>
    public string? Period { get; init; }

    /// <summary>One service area.</summary>
    public Guid? AreaId { get; init; }

    /// <summary>One neighbourhood.</summary>
    public Guid? NeighbourhoodId { get; init; }

    /// <summary>One strand.</summary>
    public string? Strand { get; init; }

    /// <summary>One type of incident.</summary>
    public string? Type { get; init; }

    /// <summary>One channel.</summary>
    public string? Channel { get; init; }

    /// <summary>How many of strand, type and channel are given.</summary>
    public int Narrowings => new[] { Strand, Type, Channel }.Count(value => !string.IsNullOrEmpty(value));

    /// <summary>What counters are narrowed to; null for nothing.</summary>
    public FigureNarrowing? Narrowing => Strand is { Length: > 0 } strand ? new("strand", strand)
        : Type is { Length: > 0 } type ? new("incident-type", type)
        : Channel is { Length: > 0 } channel ? new("channel", channel)
        : null;
}

/// <summary>Something to choose, by id.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
public sealed record FigureChoice(Guid Id, string Name);

/// <summary>A measure with its figure now, in the months before and a year before.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Now">In the period.</param>
/// <param name="Before">In as many months before.</param>
/// <param name="YearBefore">In the same months a year before.</param>
public sealed record FigureView(Measure Measure, MeasureValue Now, MeasureValue Before, MeasureValue YearBefore)
{
    /// <summary>Counts that differ from the year before by more than chance alone explains.</summary>
    public bool Tells => Measure.Unit == MeasureUnit.Count && Now.Numerator is { } now && YearBefore.Numerator is { } then && Limits.Differ(now, then);
}

/// <summary>A month of the chart.</summary>
/// <param name="Month">yyyymm.</param>
/// <param name="Count">How many.</param>
/// <param name="IsSoFar">The month is not over: it takes no part in mean and limits.</param>
public sealed record MonthPoint(int Month, long Count, bool IsSoFar);

/// <summary>Two years of months with what chance alone would move them by.</summary>
/// <param name="Measure">What is shown: of the measures of volume, the one that is kept so finely.</param>
/// <param name="Points">Oldest first.</param>
/// <param name="Mean">Mean of the months that are over.</param>
/// <param name="Lower">Lower limit.</param>
/// <param name="Upper">Upper limit.</param>
public sealed record MonthSeries(Measure Measure, IReadOnlyList<MonthPoint> Points, double Mean, double Lower, double Upper)
{
    /// <summary>Months outside the limits.</summary>
    public IReadOnlyList<MonthPoint> Outside => [.. Points.Where(p => !p.IsSoFar && (p.Count > Upper || p.Count < Lower))];
}

/// <summary>One answer of a breakdown.</summary>
/// <param name="Code">The answer.</param>
/// <param name="Now">In the period.</param>
/// <param name="YearBefore">In the same months a year before.</param>
public sealed record PartView(string Code, long Now, long YearBefore);

/// <summary>A neighbourhood set against the whole of what is shown.</summary>
/// <param name="Id">The neighbourhood.</param>
/// <param name="Name">Its name.</param>
/// <param name="Cases">Hate cases received in the twelve months that end with the period.</param>
/// <param name="Homes">Homes on its last day; null when not entered.</param>
/// <param name="Rate">For each 1,000 homes, one decimal; null without homes.</param>
/// <param name="Lower">Within which chance alone keeps the rate of a place of this size.</param>
/// <param name="Upper">Upper limit.</param>
/// <param name="QuietMonths">Whole months since the last report, counted back from the end of the period; at most 24.</param>
public sealed record PlaceRate(Guid Id, string Name, long Cases, int? Homes, decimal? Rate, double Lower, double Upper, int QuietMonths)
{
    /// <summary>From so many months without a report a neighbourhood is called quiet.</summary>
    public const int QuietFrom = 6;

    /// <summary>Outside what chance alone would do.</summary>
    public bool IsOutside => Rate is { } rate && ((double)rate > Upper || (double)rate < Lower);

    /// <summary>Nobody has reported anything for months: ask why, do not be glad.</summary>
    public bool IsQuiet => QuietMonths >= QuietFrom;
}

/// <summary>An open case with something past its due time.</summary>
/// <param name="Reference">HI-yyyy-nnnnnn.</param>
/// <param name="Neighbourhood">The neighbourhood that counts.</param>
/// <param name="DueAt">Since when (UTC).</param>
public sealed record LateCase(string Reference, string Neighbourhood, DateTimeOffset DueAt);

/// <summary>What is late now.</summary>
/// <param name="Count">Open cases with something past its due time.</param>
/// <param name="Longest">Those that wait longest; empty for those who may not list cases.</param>
/// <param name="MayList">Whether this person may list cases.</param>
public sealed record LateNow(int Count, IReadOnlyList<LateCase> Longest, bool MayList);

/// <summary>What comes back, among the cases that are open now.</summary>
/// <param name="Households">Open cases with more than one incident: it happened to the same household again.</param>
/// <param name="Homes">Open cases whose victim lives in a home that comes up in another case too. Counted by blind tokens; who it is cannot be read from them.</param>
public sealed record Repeats(int Households, int Homes);

/// <summary>The dashboard of a place and period for one person.</summary>
public sealed record DashboardView
{
    /// <summary>The period.</summary>
    public required FigurePeriod Period { get; init; }

    /// <summary>What is shown, in words: one area, several, or a neighbourhood.</summary>
    public required string Place { get; init; }

    /// <summary>Areas that this person may choose.</summary>
    public required IReadOnlyList<FigureChoice> Areas { get; init; }

    /// <summary>Neighbourhoods that this person may choose.</summary>
    public required IReadOnlyList<FigureChoice> Neighbourhoods { get; init; }

    /// <summary>How much.</summary>
    public required IReadOnlyList<FigureView> Volume { get; init; }

    /// <summary>What was kept.</summary>
    public required IReadOnlyList<FigureView> Kept { get; init; }

    /// <summary>Who and how.</summary>
    public required IReadOnlyList<FigureView> Nature { get; init; }

    /// <summary>Two years of months.</summary>
    public required MonthSeries Series { get; init; }

    /// <summary>Hate cases by strand; may add up to more than the cases.</summary>
    public required IReadOnlyList<PartView> Strands { get; init; }

    /// <summary>Hate incidents by type; may add up to more.</summary>
    public required IReadOnlyList<PartView> Types { get; init; }

    /// <summary>Reports by channel.</summary>
    public required IReadOnlyList<PartView> Channels { get; init; }

    /// <summary>Closed cases by reason.</summary>
    public required IReadOnlyList<PartView> Reasons { get; init; }

    /// <summary>Closed cases by outcome.</summary>
    public required IReadOnlyList<PartView> Outcomes { get; init; }

    /// <summary>Neighbourhoods by name; empty when one is chosen.</summary>
    public required IReadOnlyList<PlaceRate> Places { get; init; }

    /// <summary>Rate of the whole for each 1,000 homes; null without homes.</summary>
    public double? WholeRate { get; init; }

    /// <summary>What is late now.</summary>
    public required LateNow Late { get; init; }

    /// <summary>What comes back.</summary>
    public required Repeats Repeats { get; init; }

    /// <summary>When this was read (UTC).</summary>
    public required DateTimeOffset At { get; init; }
}
