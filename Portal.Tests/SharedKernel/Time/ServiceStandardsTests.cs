using Portal.Core.Policy;
using Portal.Core.SharedKernel.Time;
using static Portal.Tests.SharedKernel.Time.UkTimeTests;

namespace Portal.Tests.SharedKernel.Time;

public sealed class ServiceStandardsTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData(StandardCodes.FirstContact, "high", "24 hours")]
    [InlineData(StandardCodes.FirstContact, "standard", "1 working day")]
    [InlineData(StandardCodes.Interview, "high", "1 working day")]
    [InlineData(StandardCodes.Interview, "standard", "2 working days")]
    [InlineData(StandardCodes.RiskAssessment, "high", "24 hours")]
    [InlineData(StandardCodes.RiskAssessment, "standard", "1 working day")]
    [InlineData(StandardCodes.GraffitiRemoval, "standard", "24 hours")]
    [InlineData(StandardCodes.EmergencyRepair, "standard", "24 hours")]
    [InlineData(StandardCodes.HateRepair, "high", "5 working days")]
    [InlineData(StandardCodes.ActionPlan, "standard", "5 working days")]
    [InlineData(StandardCodes.WitnessContact, "standard", "5 working days")]
    [InlineData(StandardCodes.PersonReportedContact, "standard", "10 working days")]
    [InlineData(StandardCodes.VictimUpdate, "high", "5 working days")]
    [InlineData(StandardCodes.VictimUpdate, "standard", "10 working days")]
    [InlineData(StandardCodes.SupervisorReview, "high", "14 days")]
    [InlineData(StandardCodes.SupervisorReview, "standard", "28 days")]
    [InlineData(StandardCodes.LongRunning, "standard", "90 days")]
    [InlineData(StandardCodes.ClosureLetter, "standard", "5 working days")]
    [InlineData(StandardCodes.AfterCare, "standard", "28 days")]
    [InlineData(StandardCodes.Survey, "standard", "5 working days")]
    [InlineData(StandardCodes.SurveyReminder, "standard", "10 working days")]
    [InlineData(StandardCodes.OnCallAlert, "high", "at once")]
    [Proves("5.1.1", "each promise of the service has a time limit by priority and date")]
    public void The_defaults_say(string code, string priority, string limit) =>
        Assert.Equal(limit, ServiceStandards.Default.Find(code, priority, Today)?.Limit.ToString());

    [Fact]
    public void A_standard_for_one_priority_is_none_for_the_other() =>
        Assert.Null(ServiceStandards.Default.Find(StandardCodes.OnCallAlert, "standard", Today));

    [Fact]
    public void A_later_standard_holds_from_its_own_day_and_not_before()
    {
        var standards = new ServiceStandards(
        [
            .. ServiceStandards.Default.All,
            new ServiceStandard(StandardCodes.FirstContact, "First contact", null, TimeLimit.Hours(12), new DateOnly(2027, 4, 1)),
        ]);
        Assert.Equal(TimeLimit.WorkingDays(1), standards.Find(StandardCodes.FirstContact, "standard", new DateOnly(2027, 3, 31))?.Limit);
        Assert.Equal(TimeLimit.Hours(12), standards.Find(StandardCodes.FirstContact, "standard", new DateOnly(2027, 4, 1))?.Limit);
        Assert.Equal(TimeLimit.Hours(24), standards.Find(StandardCodes.FirstContact, "high", new DateOnly(2027, 4, 1))?.Limit);
    }

    [Fact]
    public void A_deadline_follows_the_standard_of_the_uk_day_of_its_start()
    {
        var calendar = WorkingCalendar.For(UkDivision.EnglandAndWales);
        var deadline = ServiceStandards.Default.DeadlineFor(StandardCodes.FirstContact, "standard", Iso("2026-12-25T02:00:00Z"), calendar);
        Assert.Equal(Iso("2026-12-29T17:00:00Z"), deadline?.Due);
        Assert.Null(ServiceStandards.Default.DeadlineFor("no-such-standard", "standard", Iso("2026-12-25T02:00:00Z"), calendar));
    }
}
