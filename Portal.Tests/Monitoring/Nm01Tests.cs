using Portal.Core.Monitoring.Nm01;
using Portal.Core.Policy;

namespace Portal.Tests.Monitoring;

/// <summary>How NM01 counts, worked by hand.</summary>
public sealed class Nm01Tests
{
    private static readonly Guid Party = Guid.CreateVersion7();

    [Theory]
    [InlineData("2026-03-31", 2025)]
    [InlineData("2026-04-01", 2026)]
    [InlineData("2028-02-29", 2027)]
    public void The_financial_year_begins_on_the_first_of_April(string day, int year) => Assert.Equal(year, FinancialYear.Of(Day(day)));

    [Fact]
    public void Further_reports_about_a_party_while_a_case_is_open_are_the_same_case()
    {
        var counted = Nm01Rules.Count([Of("2026-05-01", "2026-08-01", hate: false), Of("2026-07-31", null, hate: true)]);

        var only = Assert.Single(counted);
        Assert.Equal(Day("2026-05-01"), only.OpenedOn);
        Assert.True(only.InvolvesHate);
        Assert.Equal(2, only.CaseIds.Count);
    }

    [Theory]
    [InlineData("2026-08-01", 2)] // on the day of closing: new
    [InlineData("2026-07-31", 1)]
    [InlineData("2026-08-02", 2)]
    public void After_it_was_resolved_a_case_about_the_same_party_is_new(string opened, int cases) =>
        Assert.Equal(cases, Nm01Rules.Count([Of("2026-05-01", "2026-08-01"), Of(opened, null)]).Count);

    [Fact]
    public void What_is_open_longest_decides_until_when_it_is_the_same() =>
        Assert.Single(Nm01Rules.Count([Of("2026-05-01", "2026-09-01"), Of("2026-06-01", "2026-06-20"), Of("2026-08-01", null)]));

    [Fact]
    public void Unknown_parties_are_never_taken_for_one() =>
        Assert.Equal(2, Nm01Rules.Count([Of("2026-05-01", null, party: null), Of("2026-05-02", null, party: null)]).Count);

    [Fact]
    [Proves("5.5.1(b)", "NM01 is given with numerator, denominator and definition, rounded to one decimal")]
    public void A_year_is_worked_out_with_one_decimal()
    {
        // Five in the portal, two of them hate; seven in all; one of the year before and one of the year after
        Nm01Case[] cases =
        [
            Of("2026-04-01", null, hate: true, party: null), Of("2027-03-31", null, hate: true, party: null), Of("2026-06-01", null, party: null),
            Of("2026-06-02", null, party: null), Of("2026-06-03", null, party: null), Of("2026-03-31", null, party: null), Of("2027-04-01", null, party: null),
        ];

        var result = Nm01Rules.For(2026).Of(2026, cases, otherAsb: 2, homes: 12_480);

        Assert.Equal((5, 2), (result.Counted, result.CountedHate));
        Assert.Equal(0.6m, result.Part1); // 7 of 12,480: 0.561
        Assert.Equal(0.2m, result.Part2); // 2 of 12,480: 0.160
    }

    [Fact]
    public void What_is_not_entered_is_not_taken_for_nought()
    {
        Nm01Case[] cases = [Of("2026-05-01", null, hate: true)];

        Assert.Null(Nm01Rules.For(2026).Of(2026, cases, otherAsb: null, homes: 100).Part1);
        Assert.Equal(10m, Nm01Rules.For(2026).Of(2026, cases, otherAsb: null, homes: 100).Part2);
        Assert.Null(Nm01Rules.For(2026).Of(2026, cases, otherAsb: 1, homes: null).Part2);
        Assert.Null(Nm01Rules.For(2026).Of(2026, cases, otherAsb: 1, homes: 0).Part1);
    }

    private static Nm01Case Of(string opened, string? closed, bool hate = false) => Of(opened, closed, hate, Party);

    private static Nm01Case Of(string opened, string? closed, Guid? party) => Of(opened, closed, false, party);

    private static Nm01Case Of(string opened, string? closed, bool hate, Guid? party) => new(Guid.CreateVersion7(), Day(opened), closed is null ? null : Day(closed), hate, party);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
