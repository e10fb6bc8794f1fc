using Portal.Core.Organisation;
using Portal.Core.SharedKernel;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Organisation;

/// <summary>The Group's closure days. The test's day is Monday 2 November 2026.</summary>
public sealed class ClosureDayTests : IAsyncLifetime
{
    private static readonly DateOnly Tuesday = new(2026, 11, 3);
    private TestPortal portal = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => portal = await TestPortal.StartAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task A_closure_day_to_come_is_no_working_day_until_it_is_removed()
    {
        Assert.True((await AddAsync(Tuesday)).IsSuccess);
        Assert.Equal(new DateOnly(2026, 11, 4), await NextWorkingDayAsync());

        Assert.True((await portal.Get<RemoveClosureDay>().HandleAsync(Tuesday, portal.Organisation.Administrator, Ct)).IsSuccess);
        Assert.Equal(Tuesday, await NextWorkingDayAsync());
    }

    [Fact]
    public async Task Days_that_have_been_stay()
    {
        await AddAsync(Tuesday);
        portal.Time.Advance(TimeSpan.FromDays(1));

        var removed = await portal.Get<RemoveClosureDay>().HandleAsync(Tuesday, portal.Organisation.Administrator, Ct);

        Assert.Equal("Calendar.DayIsPast", removed.Error.Code);
        var day = Assert.Single((await portal.Get<CalendarDays>().HandleAsync(portal.Organisation.Administrator, Ct)).Value.Closed);
        Assert.False(day.IsToCome);
    }

    [Theory]
    [InlineData(null, "Closed", "Calendar.DayUnusable")]
    [InlineData("2026-11-02", "Closed", "Calendar.DayIsPast")]
    [InlineData("2041-01-02", "Closed", "Calendar.DayTooFar")]
    [InlineData("2026-11-10", " ", "Calendar.WordsUnusable")]
    [InlineData("2026-11-10", "<script>", "Calendar.WordsUnusable")]
    public async Task What_cannot_be_a_closure_day_is_refused(string? day, string words, string refusal)
    {
        var typed = day is null ? (DateOnly?)null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        var refused = await portal.Get<AddClosureDay>().HandleAsync(new(typed, words), portal.Organisation.Administrator, Ct);

        Assert.Equal(refusal, refused.Error.Code);
    }

    [Fact]
    public async Task The_same_day_twice_is_refused()
    {
        await AddAsync(Tuesday);

        Assert.Equal("Calendar.DayTaken", (await AddAsync(Tuesday)).Error.Code);
    }

    [Fact]
    public async Task The_Specialist_reads_and_officers_do_not()
    {
        var calendar = (await portal.Get<CalendarDays>().HandleAsync(portal.Organisation.Specialist, Ct)).Value;
        Assert.False(calendar.MayEdit);
        Assert.Contains(calendar.BankHolidays, day => day.Date == new DateOnly(2026, 12, 28) && day.IsSubstitute);

        Assert.Equal(Refusals.NotAllowed, (await portal.Get<CalendarDays>().HandleAsync(portal.Organisation.Officer, Ct)).Error);
        Assert.Equal(Refusals.NotAllowed, (await portal.Get<AddClosureDay>().HandleAsync(new(Tuesday, "Closed"), portal.Organisation.Specialist, Ct)).Error);
    }

    private Task<Result<DateOnly>> AddAsync(DateOnly day) =>
        portal.Get<AddClosureDay>().HandleAsync(new(day, "Training of all staff"), portal.Organisation.Administrator, Ct);

    private async Task<DateOnly> NextWorkingDayAsync()
    {
        await using var db = portal.Store.Read();
        return (await GroupCalendar.ReadAsync(db, portal.Organisation.Landlord.Id, Ct)).WorkingDayAfter(portal.Clock.Today, 1);
    }
}
