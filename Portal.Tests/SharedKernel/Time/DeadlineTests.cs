using FsCheck;
using FsCheck.Fluent;
using Portal.Core.Policy;
using Portal.Core.SharedKernel.Time;
using static Portal.Tests.SharedKernel.Time.UkTimeTests;

namespace Portal.Tests.SharedKernel.Time;

public sealed class DeadlineTests
{
    private static readonly WorkingCalendar England = WorkingCalendar.For(UkDivision.EnglandAndWales);

    [Theory]
    [InlineData("2026-12-25T02:00:00Z", "2026-12-26T02:00:00Z", "26 December 2026 at 2am")]
    [InlineData("2026-03-28T02:30:00Z", "2026-03-29T02:30:00Z", "29 March 2026 at 3:30am")]
    [InlineData("2026-10-24T14:00:00+01:00", "2026-10-25T13:00:00Z", "25 October 2026 at 1pm")]
    [Proves("5.1.1", "24-hour promises are elapsed hours, through weekends, bank holidays and both changes of the clocks")]
    public void Hours_are_elapsed_hours(string start, string due, string words)
    {
        var deadline = Deadline.From(Iso(start), TimeLimit.Hours(24), England);
        Assert.Equal(Iso(due), deadline.Due);
        Assert.Equal(words, UkText.DateAndTime(deadline.Due));
    }

    [Fact]
    [Proves("5.3(d)", "a contact at exactly the due instant is in time, one second later is not, and nothing is late before")]
    public void The_due_instant_itself_is_in_time_and_a_second_later_is_not()
    {
        var deadline = Deadline.From(Iso("2026-11-23T10:00:00Z"), TimeLimit.Hours(24), England);
        Assert.True(deadline.IsMetBy(deadline.Due));
        Assert.True(deadline.IsMetBy(deadline.Due.AddSeconds(-1)));
        Assert.False(deadline.IsMetBy(deadline.Due.AddSeconds(1)));
        Assert.Equal(DeadlineState.DueSoon, deadline.StateAt(deadline.Due));
        Assert.Equal(DeadlineState.Late, deadline.StateAt(deadline.Due.AddSeconds(1)));
    }

    [Theory]
    [InlineData("2026-11-23T23:59:59Z", "2026-11-24T17:00:00Z", DeadlineState.OnTime)]
    [InlineData("2026-11-24T00:00:00Z", "2026-11-24T17:00:00Z", DeadlineState.DueSoon)]
    [InlineData("2026-11-23T19:59:59Z", "2026-11-24T02:00:00Z", DeadlineState.OnTime)]
    [InlineData("2026-11-23T20:00:00Z", "2026-11-24T02:00:00Z", DeadlineState.DueSoon)]
    [InlineData("2026-11-24T17:00:01Z", "2026-11-24T17:00:00Z", DeadlineState.Late)]
    public void Soon_is_today_or_within_six_hours(string now, string due, DeadlineState state) =>
        Assert.Equal(state, Deadline.StateOf(Iso(due), Iso(now)));

    [Theory]
    [InlineData("2026-11-23T10:00:00Z", 14, "2026-12-07T17:00:00Z")]
    [InlineData("2026-10-12T10:00:00Z", 14, "2026-10-26T17:00:00Z")]
    [InlineData("2026-12-11T10:00:00Z", 14, "2026-12-25T17:00:00Z")]
    public void Calendar_days_end_at_close_of_business_working_day_or_not(string start, int days, string due) =>
        Assert.Equal(Iso(due), TimeLimit.CalendarDays(days).DueFrom(Iso(start), England));

    [Fact]
    public void A_calendar_changed_later_leaves_a_deadline_as_it_was_promised()
    {
        var start = Iso("2026-11-23T10:00:00Z");
        var promised = Deadline.From(start, TimeLimit.WorkingDays(1), England);
        var changed = WorkingCalendar.For(UkDivision.EnglandAndWales, [new DateOnly(2026, 11, 24)]);
        Assert.NotEqual(promised.Due, Deadline.From(start, TimeLimit.WorkingDays(1), changed).Due);
        Assert.Equal(Iso("2026-11-24T17:00:00Z"), promised.Due);
        Assert.True(promised.IsMetBy(Iso("2026-11-24T17:00:00Z")));
    }

    [Theory]
    [InlineData(TimeLimitKind.ElapsedHours, -1)]
    [InlineData(TimeLimitKind.WorkingDays, 0)]
    [InlineData(TimeLimitKind.CalendarDays, 0)]
    public void A_limit_that_is_no_time_at_all_cannot_be_made(TimeLimitKind kind, int amount) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimeLimit(kind, amount));

    [Fact]
    public void For_any_start_hours_are_exact_and_a_state_is_late_only_after_the_due_instant() =>
        Prop.ForAll(Instants, Instants, (start, now) =>
        {
            var deadline = Deadline.From(start, TimeLimit.Hours(24), England);
            return deadline.Due - start == TimeSpan.FromHours(24)
                && (deadline.StateAt(now) == DeadlineState.Late) == (now > deadline.Due)
                && deadline.IsMetBy(now) == (deadline.StateAt(now) != DeadlineState.Late);
        }).QuickCheckThrowOnFailure();
}
