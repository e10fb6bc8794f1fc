using System.Text;
using System.Text.Json;
using Portal.Core.SharedKernel.Time;
using Portal.Tests.TestSupport;

namespace Portal.Tests.SharedKernel.Time;

public sealed class BankHolidayTests
{
    public static TheoryData<UkDivision> Divisions => [.. Enum.GetValues<UkDivision>()];

    [Fact]
    public void The_dated_file_is_what_the_rules_say() =>
        Golden.Check("Portal.Core/SharedKernel/Time/bank-holidays.json", BankHolidayFile.Write());

    [Theory]
    [MemberData(nameof(Divisions))]
    public void Every_year_to_2040_is_there_and_every_day_is_a_weekday_named_once(UkDivision division)
    {
        var days = BankHolidays.Default.Of(division);
        Assert.Equal(Enumerable.Range(2015, 26), days.Select(day => day.Date.Year).Distinct());
        Assert.DoesNotContain(days, day => day.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        Assert.Equal(days.Length, days.Select(day => day.Date).Distinct().Count());
        var least = division switch { UkDivision.EnglandAndWales => 8, UkDivision.Scotland => 9, _ => 10 };
        Assert.All(days.GroupBy(day => day.Date.Year), year => Assert.InRange(year.Count(), least, least + 2));
    }

    [Theory]
    [InlineData(2015, 4, 5)]
    [InlineData(2016, 3, 27)]
    [InlineData(2019, 4, 21)]
    [InlineData(2024, 3, 31)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2035, 3, 25)]
    [InlineData(2038, 4, 25)]
    public void Easter_falls_where_the_almanac_says(int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), BankHolidayRules.EasterSunday(year));

    [Theory]
    [InlineData(UkDivision.EnglandAndWales, "2020-05-08 2020-12-28 2022-06-02 2022-06-03 2022-09-19 2022-12-27 2023-05-08 2026-12-28 2027-12-27 2027-12-28 2028-01-03")]
    [InlineData(UkDivision.Scotland, "2022-01-03 2022-01-04 2023-01-02 2023-01-03 2024-12-02 2026-06-15 2026-08-03 2026-11-30")]
    [InlineData(UkDivision.NorthernIreland, "2024-03-18 2025-07-14 2026-03-17 2026-07-13 2026-04-06 2026-08-31")]
    public void Known_days_are_bank_holidays(UkDivision division, string dates) =>
        Assert.All(dates.Split(' '), date => Assert.Contains(BankHolidays.Default.Of(division), day => day.Date == DateOnly.Parse(date, null)));

    [Theory]
    [InlineData(UkDivision.EnglandAndWales, "2020-05-04 2022-05-30 2026-01-02 2026-06-15 2026-07-13 2026-11-30")]
    [InlineData(UkDivision.Scotland, "2026-04-06 2026-08-31 2026-07-13")]
    [InlineData(UkDivision.NorthernIreland, "2026-01-02 2026-08-03 2026-11-30")]
    public void Days_of_the_other_divisions_and_moved_days_are_not(UkDivision division, string dates) =>
        Assert.All(dates.Split(' '), date => Assert.DoesNotContain(BankHolidays.Default.Of(division), day => day.Date == DateOnly.Parse(date, null)));

    [Fact]
    public void A_published_file_can_take_the_place_of_the_one_that_ships()
    {
        var published = Read("""
            {"england-and-wales":{"division":"england-and-wales","events":[
              {"title":"Boxing Day","date":"2041-12-26","notes":"Substitute day","bunting":true},{"title":"New Year","date":"2041-01-01","notes":"","bunting":true}]}}
            """);
        Assert.Equal([new DateOnly(2041, 1, 1), new DateOnly(2041, 12, 26)], published.Of(UkDivision.EnglandAndWales).Select(day => day.Date));
        Assert.True(published.Of(UkDivision.EnglandAndWales)[1].IsSubstitute);
        Assert.Empty(published.Of(UkDivision.Scotland));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{"scotland":{"events":[{"title":"No date"}]}}""")]
    [InlineData("""{"scotland":{"events":[{"title":"Bad date","date":"2026-13-01"}]}}""")]
    public void A_file_that_is_not_in_that_shape_is_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => Read(json));

    private static BankHolidays Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return BankHolidays.Parse(stream);
    }
}
