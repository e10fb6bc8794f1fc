namespace Portal.Commands.Bench;

/// <summary>Times of one kind, in milliseconds.</summary>
internal sealed class Samples(IEnumerable<double> times)
{
    private readonly double[] sorted = [.. times.Order()];

    /// <summary>How many there are.</summary>
    public int Count => sorted.Length;

    /// <summary>The middle one.</summary>
    public double P50 => At(0.50);

    /// <summary>What 95 of 100 do not exceed.</summary>
    public double P95 => At(0.95);

    /// <summary>What 99 of 100 do not exceed.</summary>
    public double P99 => At(0.99);

    /// <summary>All of several.</summary>
    public static Samples Of(IEnumerable<Samples> several) => new(several.SelectMany(samples => samples.sorted));

    /// <summary>"p50 / p95 ms" as figures are written.</summary>
    public override string ToString() => FormattableString.Invariant($"{P50:0.0} / {P95:0.0} ms");

    private double At(double share) => sorted.Length == 0 ? double.NaN : sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)];
}
