using FsCheck;
using FsCheck.Fluent;
using Portal.Core.SharedKernel.Time;

namespace Portal.Tests.SharedKernel.Time;

public sealed class UkTimeTests
{
    /// <summary>Any minute from 2015 to 2040.</summary>
    internal static readonly Arbitrary<DateTimeOffset> Instants =
        Gen.Choose(0, 25 * 365 * 24 * 60).Select(minutes => new DateTimeOffset(2015, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes)).ToArbitrary();

    [Theory]
    [InlineData("2026-03-29T00:59:59Z", "2026-03-29T00:59:59+00:00")]
    [InlineData("2026-03-29T01:00:00Z", "2026-03-29T02:00:00+01:00")]
    [InlineData("2026-10-25T00:59:59Z", "2026-10-25T01:59:59+01:00")]
    [InlineData("2026-10-25T01:00:00Z", "2026-10-25T01:00:00+00:00")]
    public void The_wall_clock_changes_at_one_in_the_morning_utc(string instant, string wall)
    {
        var uk = UkTime.ToUk(Iso(instant));
        Assert.Equal(Iso(wall), uk);
        Assert.Equal(Iso(wall).Offset, uk.Offset);
    }

    [Fact]
    public void The_hour_that_happens_twice_in_october_is_taken_at_its_first_passing()
    {
        var date = new DateOnly(2026, 10, 25);
        Assert.Equal(Iso("2026-10-25T00:30:00Z"), UkTime.ToInstant(date, new TimeOnly(1, 30)));
        Assert.Equal(Iso("2026-10-24T23:59:00Z"), UkTime.ToInstant(date, new TimeOnly(0, 59)));
        Assert.Equal(Iso("2026-10-25T02:00:00Z"), UkTime.ToInstant(date, new TimeOnly(2, 0)));
    }

    [Fact]
    public void The_hour_that_never_happens_in_march_is_moved_on_by_an_hour()
    {
        var date = new DateOnly(2026, 3, 29);
        Assert.Equal(Iso("2026-03-29T01:30:00Z"), UkTime.ToInstant(date, new TimeOnly(1, 30)));
        Assert.Equal(new TimeOnly(2, 30), UkTime.TimeOf(UkTime.ToInstant(date, new TimeOnly(1, 30))));
        Assert.Equal(Iso("2026-03-29T00:59:00Z"), UkTime.ToInstant(date, new TimeOnly(0, 59)));
        Assert.Equal(Iso("2026-03-29T01:00:00Z"), UkTime.ToInstant(date, new TimeOnly(2, 0)));
    }

    [Fact]
    public void A_date_and_time_read_from_an_instant_lead_back_to_it_or_to_the_same_hour_before_the_change() =>
        Prop.ForAll(Instants, instant =>
        {
            var back = UkTime.ToInstant(UkTime.DateOf(instant), UkTime.TimeOf(instant));
            return back == instant || (instant - back == TimeSpan.FromHours(1) && UkTime.Zone.IsAmbiguousTime(UkTime.ToUk(instant).DateTime));
        }).QuickCheckThrowOnFailure();

    internal static DateTimeOffset Iso(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
