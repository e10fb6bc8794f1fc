using Portal.Core.Policy;

namespace Portal.Core.Monitoring.Measures;

/// <summary>Every measure, in the order of the pages.</summary>
[PolicyClause("5.5.1(b)")]
public static class MeasureBook
{
    /// <summary>How much there was. Never good or bad.</summary>
    public static IReadOnlyList<Measure> Volume { get; } =
    [
        ReportsReceived.Measure,
        HateIncidents.Measure,
        HateCases.Measure,
        OtherCases.Measure,
        CasesEnded.Measure,
        CasesOpen.Measure,
        HateRate.Measure,
    ];

    /// <summary>What was promised, and whether it was kept.</summary>
    public static IReadOnlyList<Measure> Kept { get; } =
    [
        FirstContactInTime.Measure,
        RiskAssessedInTime.Measure,
        GraffitiInTime.Measure,
        PromisesKept.Measure,
        RiskCoverage.Measure,
    ];

    /// <summary>Who reports, how grave it is, how long it takes.</summary>
    public static IReadOnlyList<Measure> Nature { get; } =
    [
        AnonymousReports.Measure,
        ReportsByVictims.Measure,
        HighRiskOpen.Measure,
        DaysToClose.Measure,
    ];

    /// <summary>What reports will hold once the portal records it.</summary>
    public static IReadOnlyList<Measure> ToCome { get; } =
    [
        Satisfaction.Measure,
        SharedWithPolice.Measure,
        ActionsByRespect.Measure,
        PersistentPersons.Measure,
        TrainingDue.Measure,
        TenantPerception.Measure,
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Measure> All { get; } = [.. Volume, .. Kept, .. Nature, .. ToCome];

    /// <summary>The measure of a code, or null.</summary>
    public static Measure? Find(string? code) => All.FirstOrDefault(measure => string.Equals(measure.Code, code, StringComparison.Ordinal));
}
