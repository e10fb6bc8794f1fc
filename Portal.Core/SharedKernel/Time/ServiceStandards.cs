using System.Collections.Immutable;
using Portal.Core.Policy;

namespace Portal.Core.SharedKernel.Time;

/// <summary>
/// The time standards as dated data. Rules ask for the standard of a code, a priority and a day; they hold no figure of
/// their own. A due time is worked out when its clock starts, so a standard changed later never rewrites what was met or missed.
/// </summary>
[PolicyClause("5.1.1")]
[PolicyClause("5.3(d)")]
public sealed class ServiceStandards
{
    private static readonly DateOnly FirstDay = new(2015, 1, 1);

    /// <summary>Makes a set from the defaults or from what is stored.</summary>
    public ServiceStandards(IEnumerable<ServiceStandard> standards) =>
        All = [.. standards.OrderBy(standard => standard.Code, StringComparer.Ordinal)
            .ThenBy(standard => standard.Priority, StringComparer.Ordinal).ThenBy(standard => standard.From)];

    /// <summary>What the portal ships with; editable as data from then on.</summary>
    public static ServiceStandards Default { get; } = new(
    [
        High(StandardCodes.FirstContact, "First contact", TimeLimit.Hours(24)),
        Every(StandardCodes.FirstContact, "First contact", TimeLimit.WorkingDays(1)),
        High(StandardCodes.Interview, "Full conversation with the victim", TimeLimit.WorkingDays(1)),
        Every(StandardCodes.Interview, "Full conversation with the victim", TimeLimit.WorkingDays(2)),
        High(StandardCodes.RiskAssessment, "Risk assessment", TimeLimit.Hours(24)),
        Every(StandardCodes.RiskAssessment, "Risk assessment", TimeLimit.WorkingDays(1)),
        High(StandardCodes.RiskReview, "Risk looked at again", TimeLimit.CalendarDays(14)),
        Every(StandardCodes.RiskReview, "Risk looked at again", TimeLimit.CalendarDays(28)),
        Every(StandardCodes.GraffitiRemoval, "Offensive graffiti removed", TimeLimit.Hours(24)),
        Every(StandardCodes.EmergencyRepair, "Home made safe", TimeLimit.Hours(24)),
        Every(StandardCodes.HateRepair, "Other repair done", TimeLimit.WorkingDays(5)),
        Every(StandardCodes.ActionPlan, "Action plan agreed and given to the victim", TimeLimit.WorkingDays(5)),
        Every(StandardCodes.WitnessContact, "Witnesses contacted", TimeLimit.WorkingDays(5)),
        Every(StandardCodes.PersonReportedContact, "Person reported contacted, where the victim agrees", TimeLimit.WorkingDays(10)),
        High(StandardCodes.VictimUpdate, "News to the victim", TimeLimit.WorkingDays(5)),
        Every(StandardCodes.VictimUpdate, "News to the victim", TimeLimit.WorkingDays(10)),
        High(StandardCodes.SupervisorReview, "Review by a supervisor", TimeLimit.CalendarDays(14)),
        Every(StandardCodes.SupervisorReview, "Review by a supervisor", TimeLimit.CalendarDays(28)),
        Every(StandardCodes.LongRunning, "Open for long: told to directors", TimeLimit.CalendarDays(90)),
        Every(StandardCodes.ClosureLetter, "Letter with the reasons for closing", TimeLimit.WorkingDays(5)),
        Every(StandardCodes.AfterCare, "Call after closing", TimeLimit.CalendarDays(28)),
        Every(StandardCodes.Survey, "Survey sent after closing", TimeLimit.WorkingDays(5)),
        Every(StandardCodes.SurveyReminder, "Reminder of the survey", TimeLimit.WorkingDays(10)),
        High(StandardCodes.OnCallAlert, "Officer on call told", TimeLimit.Hours(0)),
    ]);

    /// <summary>Every row, by code, priority and first day.</summary>
    public ImmutableArray<ServiceStandard> All { get; }

    /// <summary>
    /// The standard of a code for a priority on a UK date: the latest row that has begun, one for this very
    /// priority before one for all. Null when none has begun or none is for this priority.
    /// </summary>
    public ServiceStandard? Find(string code, string priority, DateOnly on)
    {
        var begun = All.Where(standard => string.Equals(standard.Code, code, StringComparison.Ordinal) && standard.From <= on).ToList();
        return begun.LastOrDefault(standard => string.Equals(standard.Priority, priority, StringComparison.Ordinal))
            ?? begun.LastOrDefault(standard => standard.Priority is null);
    }

    /// <summary>The deadline that the standard gives to a clock started at this instant; null when no standard applies.</summary>
    public Deadline? DeadlineFor(string code, string priority, DateTimeOffset start, WorkingCalendar calendar) =>
        Find(code, priority, UkTime.DateOf(start)) is { } standard ? Deadline.From(start, standard.Limit, calendar) : null;

    private static ServiceStandard High(string code, string words, TimeLimit limit) => new(code, words, "high", limit, FirstDay);

    private static ServiceStandard Every(string code, string words, TimeLimit limit) => new(code, words, null, limit, FirstDay);
}
