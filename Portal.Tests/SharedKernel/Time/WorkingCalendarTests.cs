using FsCheck;
using FsCheck.Fluent;
using Portal.Core.Policy;
using Portal.Core.SharedKernel.Time;
using static Portal.Tests.SharedKernel.Time.UkTimeTests;

namespace Portal.Tests.SharedKernel.Time;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar England = WorkingCalendar.For(UkDivision.EnglandAndWales);

    [Theory]
    [InlineData("2026-12-25T02:00:00Z", 1, "2026-12-29T17:00:00Z")]
    [InlineData("2026-12-25T02:00:00Z", 5, "2027-01-05T17:00:00Z")]
    [InlineData("2026-12-25T02:00:00Z", 10, "2027-01-12T17:00:00Z")]
    [InlineData("2027-12-25T02:00:00Z", 1, "2027-12-29T17:00:00Z")]
    [InlineData("2026-04-02T09:00:00Z", 1, "2026-04-07T16:00:00Z")]
    [InlineData("2026-11-20T09:00:00Z", 1, "2026-11-23T17:00:00Z")]
    [Proves("5.1.1", "working-day promises end at close of business on the Nth working day, bank holidays and substitutes left out")]
    public void Working_days_end_at_close_of_business_and_leave_out_the_day_of_receipt(string received, int days, string due) =>
        Assert.Equal(Iso(due), England.AddWorkingDays(Iso(received), days));

    [Theory]
    [InlineData("2026-11-23T00:00:00Z")]
    [InlineData("2026-11-23T16:59:59Z")]
    [InlineData("2026-11-23T17:00:01Z")]
    [InlineData("2026-11-23T23:59:59Z")]
    public void The_hour_of_receipt_does_not_matter_within_a_day(string received) =>
        Assert.Equal(Iso("2026-11-24T17:00:00Z"), England.AddWorkingDays(Iso(received), 1));

    [Fact]
    public void The_day_of_receipt_is_the_uk_day_also_in_summer_time()
    {
        // 23:30 UTC on Tuesday 30 June is half past midnight on Wednesday 1 July at the desk
        Assert.Equal(Iso("2026-07-02T16:00:00Z"), England.AddWorkingDays(Iso("2026-06-30T23:30:00Z"), 1));
        Assert.Equal(Iso("2026-07-01T16:00:00Z"), England.AddWorkingDays(Iso("2026-06-30T22:59:59Z"), 1));
    }

    [Theory]
    [InlineData("2026-03-27T12:00:00Z", "2026-03-30T16:00:00Z")]
    [InlineData("2026-10-23T12:00:00Z", "2026-10-26T17:00:00Z")]
    public void Close_of_business_is_five_on_the_wall_on_either_side_of_a_change_of_the_clocks(string received, string due) =>
        Assert.Equal(Iso(due), England.AddWorkingDays(Iso(received), 1));

    [Fact]
    public void Closure_days_and_another_close_of_business_count()
    {
        var calendar = WorkingCalendar.For(UkDivision.EnglandAndWales, [new DateOnly(2026, 12, 29)], new TimeOnly(16, 30));
        Assert.Equal(Iso("2026-12-30T16:30:00Z"), calendar.AddWorkingDays(Iso("2026-12-25T02:00:00Z"), 1));
        Assert.False(calendar.IsWorkingDay(new DateOnly(2026, 12, 29)));
    }

    [Fact]
    public void Divisions_differ()
    {
        var easter = Iso("2026-04-02T09:00:00Z");
        Assert.Equal(new DateOnly(2026, 4, 6), UkTime.DateOf(WorkingCalendar.For(UkDivision.Scotland).AddWorkingDays(easter, 1)));
        Assert.False(WorkingCalendar.For(UkDivision.NorthernIreland).IsWorkingDay(new DateOnly(2026, 7, 13)));
    }

    [Fact]
    public void Years_without_known_bank_holidays_are_refused_and_not_guessed()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => England.IsWorkingDay(new DateOnly(2041, 1, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => England.AddWorkingDays(Iso("2040-12-31T09:00:00Z"), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => England.AddWorkingDays(Iso("2026-11-23T09:00:00Z"), 0));
        Assert.Throws<ArgumentException>(() => new WorkingCalendar([]));
    }

    [Fact]
    public void For_any_receipt_the_days_between_hold_exactly_so_many_working_days() =>
        Prop.ForAll(Instants, Gen.Choose(1, 30).ToArbitrary(), (received, n) =>
        {
            var first = UkTime.DateOf(received);
            if (first.Year >= 2040)
            {
                return true;
            }

            var due = England.AddWorkingDays(received, n);
            var last = UkTime.DateOf(due);
            var passed = Enumerable.Range(1, last.DayNumber - first.DayNumber).Count(day => England.IsWorkingDay(first.AddDays(day)));
            return passed == n && England.IsWorkingDay(last) && UkTime.TimeOf(due) == new TimeOnly(17, 0);
        }).QuickCheckThrowOnFailure();
}
