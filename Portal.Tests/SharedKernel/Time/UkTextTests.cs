using Portal.Core.SharedKernel.Time;
using static Portal.Tests.SharedKernel.Time.UkTimeTests;

namespace Portal.Tests.SharedKernel.Time;

public sealed class UkTextTests
{
    [Theory]
    [InlineData("2026-11-22T09:14:59Z", "22 November 2026 at 9:14am", "22 Nov 2026 at 9:14am")]
    [InlineData("2026-07-01T11:00:00Z", "1 July 2026 at midday", "1 Jul 2026 at midday")]
    [InlineData("2026-07-01T23:00:00Z", "2 July 2026 at midnight", "2 Jul 2026 at midnight")]
    [InlineData("2026-09-05T16:00:00Z", "5 September 2026 at 5pm", "5 Sep 2026 at 5pm")]
    [InlineData("2026-11-22T00:05:00Z", "22 November 2026 at 12:05am", "22 Nov 2026 at 12:05am")]
    [InlineData("2026-11-22T12:30:00Z", "22 November 2026 at 12:30pm", "22 Nov 2026 at 12:30pm")]
    public void Instants_are_said_in_uk_dates_and_times(string instant, string words, string shortWords)
    {
        Assert.Equal(words, UkText.DateAndTime(Iso(instant)));
        Assert.Equal(shortWords, UkText.ShortDateAndTime(Iso(instant)));
    }

    [Fact]
    public void Dates_never_have_a_leading_zero()
    {
        var date = new DateOnly(2026, 11, 2);
        Assert.Equal("2 November 2026", UkText.Date(date));
        Assert.Equal("2 Nov 2026", UkText.ShortDate(date));
        Assert.Equal("Monday 2 November 2026", UkText.LongDate(date));
        Assert.Equal("November 2026", UkText.Month(date));
    }

    [Fact]
    public void Machines_get_utc() => Assert.Equal("2026-06-30T22:30Z", UkText.Machine(Iso("2026-06-30T23:30:00+01:00")));
}
