using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Queries;

/// <summary>Codes of why a case stands in somebody's work; beside these a code of a service standard.</summary>
public static class WorkReasons
{
    /// <summary>A promise to a person falls due.</summary>
    public const string Promise = "promise";

    /// <summary>Nothing is due.</summary>
    public const string NothingDue = "nothing-due";

    /// <summary>The closing is with somebody else to decide.</summary>
    public const string ClosingWithOthers = "closing-with-others";

    /// <summary>A closing waits for this person's decision.</summary>
    public const string ClosingToDecide = "closing-to-decide";

    /// <summary>A step or an action falls due.</summary>
    public const string Task = "task";

    /// <summary>A lower risk band waits for this person's decision.</summary>
    public const string RiskToDecide = "risk-to-decide";

    /// <summary>The risk has become high: this person is told at once.</summary>
    public const string HighRisk = "high-risk";

    /// <summary>A join waits for this person's decision.</summary>
    public const string JoinToDecide = "join-to-decide";
}

/// <summary>One line of somebody's work.</summary>
/// <param name="Case">The case.</param>
/// <param name="Why">Code of what falls due or waits: see <see cref="WorkReasons"/>, or a service standard.</param>
/// <param name="DueAt">When (UTC); null when nothing is due.</param>
/// <param name="State">How it stands now.</param>
public sealed record WorkItemView(CaseRowView Case, string Why, DateTimeOffset? DueAt, DeadlineState? State);

/// <summary>How much work there is in each group.</summary>
public sealed record WorkCounts(int Late, int DueToday, int ThisWeek, int Later, int WaitingForOthers, int ToDecide);

/// <summary>Somebody's work, each group by due time.</summary>
/// <param name="Late">Past a due time.</param>
/// <param name="DueToday">Due on this UK day.</param>
/// <param name="ThisWeek">Due within seven days.</param>
/// <param name="Later">Due later, or with nothing due.</param>
/// <param name="WaitingForOthers">With somebody else to decide.</param>
/// <param name="ToDecide">Closings and joins that wait for this person.</param>
/// <param name="Counts">How many in each.</param>
public sealed record MyWorkView(
    IReadOnlyList<WorkItemView> Late,
    IReadOnlyList<WorkItemView> DueToday,
    IReadOnlyList<WorkItemView> ThisWeek,
    IReadOnlyList<WorkItemView> Later,
    IReadOnlyList<WorkItemView> WaitingForOthers,
    IReadOnlyList<WorkItemView> ToDecide,
    WorkCounts Counts);
