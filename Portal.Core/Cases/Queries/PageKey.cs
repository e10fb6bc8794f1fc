using System.Globalization;

namespace Portal.Core.Cases.Queries;

/// <summary>A place in a list ordered by time and id: where a page ends and the next begins. Its text goes into addresses.</summary>
/// <param name="At">Time of the row (UTC).</param>
/// <param name="Id">Id of the row.</param>
public sealed record PageKey(DateTimeOffset At, Guid Id)
{
    /// <summary>Reads the text of an address; null when it is none.</summary>
    public static PageKey? Parse(string? text)
    {
        var parts = (text ?? "").Split('.');
        return parts.Length == 2
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            && ticks <= DateTime.MaxValue.Ticks
            && Guid.TryParseExact(parts[1], "N", out var id)
            ? new(new DateTimeOffset(ticks, TimeSpan.Zero), id)
            : null;
    }

    /// <summary>The text for an address.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.UtcTicks}.{Id:N}");
}
