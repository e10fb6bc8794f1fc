using Microsoft.AspNetCore.Components;
using Portal.Resources;

namespace Portal.Components.Shared.Forms;

/// <summary>
/// A date in three fields, as people say it. Holds whatever was typed; <see cref="DateParts.ToDate"/> reads it.
/// The fields have the ids <c>{Id}-day</c>, <c>{Id}-month</c>, <c>{Id}-year</c>, and the test names likewise.
/// </summary>
public partial class DateField
{
    /// <summary>The three texts.</summary>
    [Parameter]
    public DateParts Value { get; set; } = new();

    /// <summary>Told when one of the fields is left after a change, or a day is chosen by button.</summary>
    [Parameter]
    public EventCallback<DateParts> ValueChanged { get; set; }

    /// <summary>The UK day of business time; where given, interactive components offer "Today" and "Yesterday".</summary>
    [Parameter]
    public DateOnly? Today { get; set; }

    private IEnumerable<Part> Parts =>
    [
        new("day", "Day", SharedWords.Day, Value.Day, FieldWidth.TwoDigits, text => Value with { Day = text }),
        new("month", "Month", SharedWords.Month, Value.Month, FieldWidth.Year, text => Value with { Month = text }),
        new("year", "Year", SharedWords.Year, Value.Year, FieldWidth.Year, text => Value with { Year = text }),
    ];

    private Task Choose(DateOnly day) => ValueChanged.InvokeAsync(DateParts.From(day));

    private sealed record Part(string Key, string PostName, string Label, string? Value, FieldWidth Width, Func<string?, DateParts> With);
}
