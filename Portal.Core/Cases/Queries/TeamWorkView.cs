namespace Portal.Core.Cases.Queries;

/// <summary>One officer's part of the team's work, or the pool's.</summary>
/// <param name="OfficerId">The officer; null for the pool.</param>
/// <param name="Name">The officer's name; empty for the pool.</param>
/// <param name="Open">How many open cases.</param>
/// <param name="Late">How many things are past a due time.</param>
/// <param name="DueToday">How many fall due later on this UK day.</param>
/// <param name="ThisWeek">How many fall due within seven days after today.</param>
/// <param name="Items">Each of those, the one due first first; several of one case where several are due.</param>
public sealed record TeamOfficerView(Guid? OfficerId, string Name, int Open, int Late, int DueToday, int ThisWeek, IReadOnlyList<WorkItemView> Items);

/// <summary>The team's work by officer, those with most that is late first.</summary>
/// <param name="Officers">Officers with open cases, and the pool where it is not empty.</param>
/// <param name="Truncated">True when more is due than one page shows; then what is due first is there.</param>
public sealed record TeamWorkView(IReadOnlyList<TeamOfficerView> Officers, bool Truncated)
{
    /// <summary>How many things are late in all.</summary>
    public int Late => Officers.Sum(officer => officer.Late);

    /// <summary>How many fall due today in all.</summary>
    public int DueToday => Officers.Sum(officer => officer.DueToday);

    /// <summary>How many fall due this week in all.</summary>
    public int ThisWeek => Officers.Sum(officer => officer.ThisWeek);
}
