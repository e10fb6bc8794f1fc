using Portal.Core.SharedKernel.Time;
using Portal.Tests.TestSupport;

namespace Portal.Tests.SharedKernel.Time;

public sealed class UkClockTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Business_time_is_real_time_until_the_demo_clock_is_moved()
    {
        var real = new ManualTime(Noon);
        var demo = new DemoClock();
        var clock = new UkClock(real, demo);
        Assert.Equal(Noon, clock.Now);
        Assert.False(demo.IsMoved);

        demo.Set(TimeSpan.FromDays(30));
        demo.Advance(TimeSpan.FromHours(-1));
        Assert.Equal(Noon.AddDays(30).AddHours(-1), clock.Now);
        Assert.Equal(new DateOnly(2026, 12, 22), clock.Today);
        Assert.Equal(Noon, real.GetUtcNow());
        Assert.True(demo.IsMoved);
    }

    [Fact]
    public void Now_is_utc_in_whole_milliseconds_so_that_both_databases_keep_it()
    {
        var clock = new UkClock(new ManualTime(Noon.AddTicks(12_345_678)));
        Assert.Equal(Noon.AddTicks(12_340_000), clock.Now);
        Assert.Equal(TimeSpan.Zero, clock.Now.Offset);
    }

    [Fact]
    public void Today_is_the_date_in_the_united_kingdom()
    {
        var clock = new UkClock(new ManualTime(new DateTimeOffset(2026, 6, 30, 23, 30, 0, TimeSpan.Zero)));
        Assert.Equal(new DateOnly(2026, 7, 1), clock.Today);
    }
}
