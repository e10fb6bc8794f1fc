using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Portal.Core.SharedKernel.Time;

/// <summary>One bank holiday: the day itself or its substitute, never both.</summary>
/// <param name="Date">The weekday on which offices are closed.</param>
/// <param name="Title">What it is called, for the calendar page.</param>
/// <param name="IsSubstitute">True when the day itself fell on a weekend.</param>
public sealed record BankHoliday(DateOnly Date, string Title, bool IsSubstitute);

/// <summary>
/// Bank holidays as dated data, in the shape that GOV.UK publishes them
/// (division, then events with title and date), so that a newer published file can take the place of this one.
/// </summary>
public sealed class BankHolidays
{
    private const string Resource = "Portal.Core.SharedKernel.Time.bank-holidays.json";

    private static readonly Lazy<BankHolidays> BuiltIn = new(LoadBuiltIn);

    private readonly ImmutableDictionary<UkDivision, ImmutableArray<BankHoliday>> _days;

    private BankHolidays(ImmutableDictionary<UkDivision, ImmutableArray<BankHoliday>> days) => _days = days;

    /// <summary>The days that the portal ships with: 2015 to 2040, known one-off days of the past included.</summary>
    public static BankHolidays Default => BuiltIn.Value;

    /// <summary>The days of one division in date order; empty when the file does not name it.</summary>
    public ImmutableArray<BankHoliday> Of(UkDivision division) => _days.GetValueOrDefault(division, []);

    /// <summary>Reads a file in GOV.UK's shape.</summary>
    /// <exception cref="JsonException">The text is not JSON, or an event has no date or title.</exception>
    public static BankHolidays Parse(Stream json)
    {
        using var document = JsonDocument.Parse(json);
        var days = ImmutableDictionary.CreateBuilder<UkDivision, ImmutableArray<BankHoliday>>();
        foreach (var (division, name) in Names)
        {
            if (document.RootElement.TryGetProperty(name, out var part))
            {
                days[division] = [.. part.GetProperty("events").EnumerateArray().Select(Read).OrderBy(d => d.Date)];
            }
        }

        return new BankHolidays(days.ToImmutable());
    }

    private static readonly ImmutableArray<(UkDivision Division, string Name)> Names =
    [
        (UkDivision.EnglandAndWales, "england-and-wales"),
        (UkDivision.Scotland, "scotland"),
        (UkDivision.NorthernIreland, "northern-ireland"),
    ];

    private static BankHoliday Read(JsonElement day)
    {
        if (!day.TryGetProperty("date", out var date) || !day.TryGetProperty("title", out var title)
            || !DateOnly.TryParseExact(date.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed))
        {
            throw new JsonException($"Not a bank holiday: {day.GetRawText()}");
        }

        var notes = day.TryGetProperty("notes", out var text) ? text.GetString() : null;
        return new BankHoliday(parsed, title.GetString() ?? string.Empty,
            string.Equals(notes, "Substitute day", StringComparison.OrdinalIgnoreCase));
    }

    private static BankHolidays LoadBuiltIn()
    {
        using var stream = typeof(BankHolidays).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the build.");
        return Parse(stream);
    }
}
