using System.Globalization;
using System.Text.RegularExpressions;

namespace Portal.Components.Shared.Forms;

/// <summary>A time of day as a person says it, exact or about.</summary>
/// <param name="Time">The time, UK clock.</param>
/// <param name="Approximate">True where it was said with "about", "around" or "roughly".</param>
public sealed partial record SpokenTime(TimeOnly Time, bool Approximate)
{
    /// <summary>Reads "9:14am", "9.14 pm", "21:30", "9pm", "noon", "midnight", with or without "about". False where it is no time.</summary>
    public static bool TryRead(string? text, out SpokenTime? spoken)
    {
        spoken = null;
        var match = Shape().Match(text?.Trim() ?? "");
        if (!match.Success)
            return false;
        var time = match.Groups["word"].Value.ToUpperInvariant() switch
        {
            "NOON" or "MIDDAY" => new TimeOnly(12, 0),
            "MIDNIGHT" => TimeOnly.MinValue,
            _ => ReadClock(match),
        };
        if (time is not { } read)
            return false;
        spoken = new SpokenTime(read, match.Groups["about"].Success);
        return true;
    }

    private static TimeOnly? ReadClock(Match match)
    {
        var hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].Value, CultureInfo.InvariantCulture) : 0;
        var half = match.Groups["half"].Value.ToUpperInvariant();
        // "9" alone could be morning or evening: not a time
        if (half.Length == 0 && !match.Groups["minute"].Success)
            return null;
        if (half.Length > 0 && hour is < 1 or > 12)
            return null;
        if (half.Length > 0)
            hour = (hour % 12) + (half is "P" ? 12 : 0);
        return hour <= 23 && minute <= 59 ? new TimeOnly(hour, minute) : null;
    }

    [GeneratedRegex(@"^(?<about>about|around|roughly|approximately)?\s*(?:(?<word>noon|midday|midnight)|(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s*(?:(?<half>[ap])\.?m\.?)?)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Shape();
}
