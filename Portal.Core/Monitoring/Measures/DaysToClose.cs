namespace Portal.Core.Monitoring.Measures;

/// <summary>Days from opening to closing (5.5.1(b)).</summary>
public static class DaysToClose
{
    /// <summary>The measure.</summary>
    public static Measure Measure { get; } = new()
    {
        Code = "days-to-close",
        Name = "Days from opening to closing",
        Definition = "Half of the cases closed in the period took this long or less. The middle one says more than a mean, which one long case can move.",
        Numerator = "The middle one of the days from opening to closing",
        Unit = MeasureUnit.Days,
        Direction = MeasureDirection.Neither,
        Clause = "5.5.1(b)",
        Of = f => f.Narrowing is not null ? MeasureValue.Without(MeasureState.NotNarrowed) : Median(f.Parts("cases-ended", "days-open")),
    };

    // The middle of a histogram: with an even number, the mean of the two in the middle
    private static MeasureValue Median(IReadOnlyList<(string Value, long Count)> histogram)
    {
        var days = histogram.Select(bin => (Days: int.Parse(bin.Value, System.Globalization.CultureInfo.InvariantCulture), bin.Count)).OrderBy(bin => bin.Days).ToList();
        var all = days.Sum(bin => bin.Count);
        return all == 0
            ? MeasureValue.Without(MeasureState.NoneYet)
            : new(MeasureState.Known, (At(days, (all - 1) / 2) + At(days, all / 2)) / 2m, all);
    }

    private static int At(List<(int Days, long Count)> days, long place)
    {
        foreach (var (day, count) in days)
        {
            if (place < count)
            {
                return day;
            }

            place -= count;
        }

        return days[^1].Days;
    }
}
