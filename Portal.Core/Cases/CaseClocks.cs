using Portal.Core.Policy;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases;

/// <summary>
/// How the time standards of a case start and end. A due time is worked out once, when its clock starts, and stored. Done exactly at the
/// due instant is met, a second later is missed; a running clock past its due time is late without anything having to run for it.
/// </summary>
[PolicyClause("5.1.1")]
[PolicyClause("5.3(d)")]
internal sealed class CaseClocks(ServiceStandards standards, WorkingCalendar calendar)
{
    /// <summary>The clocks of a new case, from its receipt. Where nobody at all can be contacted, no contact is promised.</summary>
    public IEnumerable<CaseClock> AtOpening(Case @case, bool somebodyToContact, bool offensiveGraffiti) =>
        new[]
        {
            somebodyToContact ? Start(@case, StandardCodes.FirstContact, @case.ReceivedAt) : null,
            Start(@case, StandardCodes.RiskAssessment, @case.ReceivedAt),
            offensiveGraffiti ? Start(@case, StandardCodes.GraffitiRemoval, @case.ReceivedAt) : null,
        }.OfType<CaseClock>();

    /// <summary>A clock of this standard for the priority that the case has now; null when no standard applies.</summary>
    public CaseClock? Start(Case @case, string standard, DateTimeOffset at) =>
        standards.DeadlineFor(standard, PriorityCode(@case.Priority), at, calendar) is { } deadline
            ? new() { CaseId = @case.Id, Standard = standard, StartedAt = deadline.Start, DueAt = deadline.Due }
            : null;

    /// <summary>Close of business so many working days after an instant.</summary>
    public DateTimeOffset AfterWorkingDays(DateTimeOffset at, int days) => Deadline.From(at, TimeLimit.WorkingDays(days), calendar).Due;

    /// <summary>Close of business on a day: when a promise for that day falls due.</summary>
    public DateTimeOffset CloseOn(DateOnly day) => calendar.CloseOn(day);

    /// <summary>
    /// What a raise starts: shorter clocks from the raise, for what is still to be done. Those that run keep their due times; one is
    /// only added where it falls due sooner.
    /// </summary>
    public IEnumerable<CaseClock> AtRaise(Case @case, IReadOnlyCollection<CaseClock> running, DateTimeOffset at) =>
        from standard in new[] { StandardCodes.FirstContact, StandardCodes.RiskAssessment }
        let open = running.Where(c => c.Standard == standard && c.State == ClockState.Running).ToList()
        where open.Count > 0 || standard == StandardCodes.RiskAssessment
        let started = Start(@case, standard, at)
        where started is not null && open.TrueForAll(c => started.DueAt < c.DueAt)
        select started;

    /// <summary>An earlier receipt was found: clocks that still run from the old receipt run from the earlier one. True when any moved.</summary>
    public bool Restart(Case @case, IEnumerable<CaseClock> clocks, DateTimeOffset from, DateTimeOffset to)
    {
        var moved = false;
        foreach (var clock in clocks.Where(c => c.State == ClockState.Running && c.StartedAt == from))
        {
            if (Start(@case, clock.Standard, to) is { } again)
            {
                (clock.StartedAt, clock.DueAt, moved) = (again.StartedAt, again.DueAt, true);
            }
        }

        return moved;
    }

    /// <summary>Done: ends every clock of the standard that was running then, in time or too late.</summary>
    public static void Done(IEnumerable<CaseClock> clocks, string standard, DateTimeOffset at)
    {
        foreach (var clock in clocks.Where(c => c.Standard == standard && c.State == ClockState.Running && c.StartedAt <= at))
        {
            clock.MetAt = at;
            clock.State = at <= clock.DueAt ? ClockState.Met : ClockState.Missed;
        }
    }

    /// <summary>The case is closed: what is past its due time was missed, the rest is no longer needed.</summary>
    public static void EndAll(IEnumerable<CaseClock> clocks, DateTimeOffset at)
    {
        foreach (var clock in clocks.Where(c => c.State == ClockState.Running))
        {
            clock.State = at > clock.DueAt ? ClockState.Missed : ClockState.Cancelled;
        }
    }

    /// <summary>Writes the next due times on the case, so that queues can sort by them.</summary>
    public static void SetNext(Case @case, IEnumerable<CaseClock> clocks, IEnumerable<CasePromise> promises)
    {
        @case.NextPromiseDueAt = promises.Where(p => p.KeptAt is null).Select(p => (DateTimeOffset?)p.DueAt).Min();
        var clock = clocks.Where(c => c.State == ClockState.Running).Select(c => (DateTimeOffset?)c.DueAt).Min();
        @case.NextDueAt = new[] { clock, @case.NextPromiseDueAt, @case.NextTaskDueAt }.Min();
    }

    /// <summary>How a standard went, for the facts: missed, met, or empty while it runs or was not needed.</summary>
    public static string Outcome(IEnumerable<CaseClock> clocks, string standard)
    {
        var states = clocks.Where(c => c.Standard == standard).Select(c => c.State).ToList();
        return states.Contains(ClockState.Missed) ? "missed"
            : states.Contains(ClockState.Met) && !states.Contains(ClockState.Running) ? "met"
            : "";
    }

    /// <summary>The code of a priority in the lists.</summary>
    public static string PriorityCode(CasePriority priority) => priority == CasePriority.High ? "high" : "standard";
}
