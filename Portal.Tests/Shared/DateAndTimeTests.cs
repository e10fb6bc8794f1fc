using System.Globalization;
using Bunit;
using Portal.Components.Shared.Forms;

namespace Portal.Tests.Shared;

public sealed class DateAndTimeTests : BunitContext
{
    [Theory]
    [InlineData("22", "11", "2026", "2026-11-22")]
    [InlineData(" 1 ", "nov", "2026", "2026-11-01")]
    [InlineData("29", "February", "2028", "2028-02-29")]
    [InlineData("29", "2", "2027", null)]
    [InlineData("31", "4", "2026", null)]
    [InlineData("0", "1", "2026", null)]
    [InlineData("1", "13", "2026", null)]
    [InlineData("1", "ju", "2026", null)]
    [InlineData("1", "1", "26", null)]
    [InlineData("-1", "1", "2026", null)]
    [InlineData(null, null, null, null)]
    public void Three_texts_make_a_date_or_none(string? day, string? month, string? year, string? expected) =>
        Assert.Equal(expected, new DateParts(day, month, year).ToDate()?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void A_date_field_keeps_what_was_typed_and_tells_one_part_at_a_time()
    {
        DateParts? told = null;
        var field = Render<DateField>(p => p.Add(c => c.Id, "q").Add(c => c.Label, "When?").Add(c => c.Value, new DateParts("31", "4", "26")).Add(c => c.ValueChanged, value => told = value));

        field.Find("#q-month").Change("May");

        Assert.Equal(new DateParts("31", "May", "26"), told);
        Assert.Equal("26", field.Find("#q-year").GetAttribute("value"));
    }

    [Fact]
    public void Yesterday_is_one_press_away()
    {
        DateParts? told = null;
        var field = Render<DateField>(p => p.Add(c => c.Id, "q").Add(c => c.Label, "When?").Add(c => c.Today, new DateOnly(2026, 3, 1)).Add(c => c.ValueChanged, value => told = value));

        field.FindAll("button")[1].Click();

        Assert.Equal(new DateParts("28", "2", "2026"), told);
    }

    [Theory]
    [InlineData("9:14am", "09:14", false)]
    [InlineData("9.14 pm", "21:14", false)]
    [InlineData("21:30", "21:30", false)]
    [InlineData("about 9pm", "21:00", true)]
    [InlineData("Around 12 a.m.", "00:00", true)]
    [InlineData("12pm", "12:00", false)]
    [InlineData("noon", "12:00", false)]
    [InlineData("midnight", "00:00", false)]
    public void A_time_is_read_as_it_is_said(string text, string expected, bool approximate)
    {
        Assert.True(SpokenTime.TryRead(text, out var spoken));
        Assert.Equal(expected, spoken!.Time.ToString("HH:mm", CultureInfo.InvariantCulture));
        Assert.Equal(approximate, spoken.Approximate);
    }

    [Theory]
    [InlineData("9")]
    [InlineData("25:00")]
    [InlineData("13pm")]
    [InlineData("0am")]
    [InlineData("9:60am")]
    [InlineData("evening")]
    [InlineData("")]
    [InlineData(null)]
    public void What_could_mean_two_times_is_none(string? text) => Assert.False(SpokenTime.TryRead(text, out _));
}
