using System.Collections.Immutable;

namespace Portal.Core.Policy;

/// <summary>Every duty of the hate-incident policy, in the order of its clauses.</summary>
public static class PolicyRegister
{
    /// <summary>All duties.</summary>
    public static ImmutableArray<PolicyDuty> Duties { get; } = [.. PurposeAndDefinitions.Duties, .. ApproachAndSupport.Duties, .. PreventionAndReview.Duties];

    /// <summary>The duty of a clause, or null when the register has no such clause.</summary>
    public static PolicyDuty? Find(string clause) =>
        Duties.FirstOrDefault(duty => string.Equals(duty.Clause, clause, StringComparison.Ordinal));

    internal static PolicyDuty Kept(string clause, string title, string duty) => new(clause, title, duty, DutyKind.System, string.Empty);

    internal static PolicyDuty Planned(string clause, string title, string duty, string toCome) => new(clause, title, duty, DutyKind.Planned, toCome);

    internal static PolicyDuty Organisational(string clause, string title, string duty, string reason) => new(clause, title, duty, DutyKind.Organisational, reason);
}
