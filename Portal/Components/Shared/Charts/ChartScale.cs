using System.Globalization;

namespace Portal.Components.Shared.Charts;

/// <summary>Where values stand in a drawing, in its own units.</summary>
/// <param name="Largest">The largest value that has to fit; nought stands at the bottom.</param>
public sealed record ChartScale(double Largest)
{
    /// <summary>Width of every drawing.</summary>
    public const double Width = 440;

    /// <summary>Height of drawings with a scale at their left.</summary>
    public const double Height = 220;

    /// <summary>Left edge of what is drawn.</summary>
    public const double Left = 34;

    /// <summary>Right edge.</summary>
    public const double Right = Width - 8;

    /// <summary>Upper edge.</summary>
    public const double Top = 12;

    /// <summary>Lower edge: nought.</summary>
    public const double Bottom = Height - 26;

    /// <summary>A round number at or above the largest value, which the scale ends with.</summary>
    public double Ceiling
    {
        get
        {
            var size = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(1, Largest))));
            return new[] { 1, 2, 2.5, 5, 10 }.Select(step => step * size).First(step => step >= Math.Max(1, Largest));
        }
    }

    /// <summary>The values that have a line.</summary>
    public IReadOnlyList<double> Lines => [0, Ceiling / 2, Ceiling];

    /// <summary>How far down a value stands.</summary>
    public double Y(double value) => Bottom - (Math.Min(value, Ceiling) / Ceiling * (Bottom - Top));

    /// <summary>How far across one of so many points stands.</summary>
    public static double X(int index, int count) => count < 2 ? (Left + Right) / 2 : Left + 6 + ((Right - Left - 12) * index / (count - 1));

    /// <summary>A place as it is written into a drawing.</summary>
    public static string Place(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A value beside the scale.</summary>
    public static string Label(double value) => value.ToString("0.#", CultureInfo.GetCultureInfo("en-GB"));
}
