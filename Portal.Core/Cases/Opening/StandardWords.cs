using Portal.Core.Cases.Receipts;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Opening;

/// <summary>Says what a clock promises, in the words of its standard.</summary>
internal static class StandardWords
{
    public static DueTime Describe(ServiceStandards standards, CaseClock clock, CasePriority priority)
    {
        var standard = Find(standards, clock, priority);
        return new(clock.Standard, standard?.Words ?? clock.Standard, standard?.Limit.ToString() ?? "", clock.DueAt);
    }

    public static PromisedTime Promise(ServiceStandards standards, CaseClock clock, CasePriority priority) =>
        new(clock.Standard, Find(standards, clock, priority)?.Words ?? clock.Standard, clock.DueAt, clock.State);

    private static ServiceStandard? Find(ServiceStandards standards, CaseClock clock, CasePriority priority) =>
        standards.Find(clock.Standard, CaseClocks.PriorityCode(priority), UkTime.DateOf(clock.StartedAt));
}
