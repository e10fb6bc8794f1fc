namespace Portal.Core.Cases;

/// <summary>Where a case stands. Members are never removed.</summary>
public enum CaseStatus
{
    /// <summary>Waiting for a Case Management Officer.</summary>
    Pool,

    /// <summary>Given to an officer who has not begun.</summary>
    Allocated,

    /// <summary>Being investigated and supported.</summary>
    Investigating,

    /// <summary>The officer proposes to close; somebody else decides.</summary>
    ClosingProposed,

    /// <summary>Closed with outcome and reason.</summary>
    Closed,

    /// <summary>Open again after closing.</summary>
    Reopened,

    /// <summary>Joined into another case; the reference redirects for ever.</summary>
    Merged,
}

/// <summary>The one table of which status may follow which.</summary>
public static class CaseTransitions
{
    private static readonly HashSet<(CaseStatus From, CaseStatus To)> Allowed =
    [
        (CaseStatus.Pool, CaseStatus.Allocated),
        (CaseStatus.Pool, CaseStatus.Merged),
        (CaseStatus.Allocated, CaseStatus.Allocated),
        (CaseStatus.Allocated, CaseStatus.Investigating),
        (CaseStatus.Allocated, CaseStatus.Merged),
        (CaseStatus.Allocated, CaseStatus.Pool),
        (CaseStatus.Investigating, CaseStatus.Investigating),
        (CaseStatus.Investigating, CaseStatus.ClosingProposed),
        (CaseStatus.Investigating, CaseStatus.Merged),
        (CaseStatus.Investigating, CaseStatus.Pool),
        (CaseStatus.ClosingProposed, CaseStatus.Closed),
        (CaseStatus.ClosingProposed, CaseStatus.Investigating),
        (CaseStatus.ClosingProposed, CaseStatus.Pool),
        (CaseStatus.Closed, CaseStatus.Reopened),
        (CaseStatus.Reopened, CaseStatus.Reopened),
        (CaseStatus.Reopened, CaseStatus.ClosingProposed),
        (CaseStatus.Reopened, CaseStatus.Merged),
        (CaseStatus.Reopened, CaseStatus.Pool),
        (CaseStatus.Merged, CaseStatus.Pool),
        (CaseStatus.Merged, CaseStatus.Allocated),
        (CaseStatus.Merged, CaseStatus.Investigating),
        (CaseStatus.Merged, CaseStatus.Reopened),
    ];

    /// <summary>Whether the second may follow the first.</summary>
    public static bool MayFollow(CaseStatus from, CaseStatus to) => Allowed.Contains((from, to));

    /// <summary>Whether work goes on in this status.</summary>
    public static bool IsOpen(this CaseStatus status) => status is not (CaseStatus.Closed or CaseStatus.Merged);
}

/// <summary>How urgent a case is. There is no low priority (5.1.1).</summary>
public enum CasePriority
{
    /// <summary>The Group's utmost priority as such.</summary>
    Standard,

    /// <summary>Danger: shorter clocks, told at once.</summary>
    High,
}

/// <summary>Risk band of the last assessment.</summary>
public enum RiskBand
{
    /// <summary>Not assessed yet.</summary>
    NotAssessed,

    /// <summary>Standard.</summary>
    Standard,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>High.</summary>
    High,
}
