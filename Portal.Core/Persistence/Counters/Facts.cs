using Portal.Core.SharedKernel;

namespace Portal.Core.Persistence.Counters;

/// <summary>One cell of the counters as kept in the database; the current truth, rebuilt from facts at will.</summary>
public sealed class PeriodCounter
{
    /// <summary>Month of receipt as yyyymm.</summary>
    public required int Month { get; init; }

    /// <summary>The neighbourhood that counts.</summary>
    public required Guid NeighbourhoodId { get; init; }

    /// <summary>The service area that counts.</summary>
    public required Guid ServiceAreaId { get; init; }

    /// <summary>What is counted.</summary>
    public required string Measure { get; init; }

    /// <summary>List code of the breakdown, or empty.</summary>
    public required string Breakdown { get; init; }

    /// <summary>Code within the breakdown, or empty.</summary>
    public required string Value { get; init; }

    /// <summary>How many.</summary>
    public long Count { get; set; }
}

/// <summary>
/// The same as <see cref="PeriodCounter"/> for a whole service area: the sum of its neighbourhoods, kept in the same transaction, so that a
/// dashboard of an area or the Group reads few rows however many neighbourhoods there are.
/// </summary>
public sealed class AreaCounter
{
    /// <summary>Month as yyyymm.</summary>
    public required int Month { get; init; }

    /// <summary>The service area that counts.</summary>
    public required Guid ServiceAreaId { get; init; }

    /// <summary>What is counted.</summary>
    public required string Measure { get; init; }

    /// <summary>List code of the breakdown, or empty.</summary>
    public required string Breakdown { get; init; }

    /// <summary>Code within the breakdown, or empty.</summary>
    public required string Value { get; init; }

    /// <summary>How many.</summary>
    public long Count { get; set; }
}

/// <summary>Where and when something counts: the UK month of receipt, the neighbourhood and service area that count.</summary>
public abstract class Fact : ICountedFact
{
    /// <summary>Id of the case, incident or report.</summary>
    public required Guid Id { get; init; }

    /// <summary>Month of receipt as yyyymm.</summary>
    public required int Month { get; set; }

    /// <summary>The neighbourhood that counts.</summary>
    public required Guid NeighbourhoodId { get; set; }

    /// <summary>The service area that counts.</summary>
    public required Guid ServiceAreaId { get; set; }

    /// <inheritdoc/>
    public abstract IEnumerable<CounterKey> Counts();

    /// <summary>The key of one measure of this fact.</summary>
    protected CounterKey Key(string measure, string breakdown = "", string value = "") =>
        new(Month, NeighbourhoodId, ServiceAreaId, measure, breakdown, value);
}

/// <summary>A case without personal content; outlives an erasure.</summary>
public sealed class CaseFact : Fact
{
    /// <summary>The most days that the histogram of open-to-close tells apart; longer cases count here.</summary>
    public const int LongestDays = 999;

    /// <summary>Whether hate is perceived: yes or not sure with a strand.</summary>
    public bool IsHate { get; set; }

    /// <summary>Codes of strands perceived.</summary>
    public List<string> Strands { get; set; } = [];

    /// <summary>Day opened.</summary>
    public required DateOnly OpenedOn { get; init; }

    /// <summary>Last day closed.</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>Code of the closing reason.</summary>
    public string ClosingReason { get; set; } = "";

    /// <summary>Risk band of the last assessment.</summary>
    public string Risk { get; set; } = "";

    /// <summary>First contact: met, missed, or empty while running.</summary>
    public string FirstContact { get; set; } = "";

    /// <summary>Risk assessment: met, missed, or empty while running.</summary>
    public string RiskAssessment { get; set; } = "";

    /// <summary>Removal of offensive graffiti: met, missed, or empty while running or where there was none.</summary>
    public string GraffitiRemoval { get; set; } = "";

    /// <summary>Promises to people kept by their day.</summary>
    public int PromisesKept { get; set; }

    /// <summary>Promises kept late.</summary>
    public int PromisesLate { get; set; }

    /// <summary>Code of the outcome told at closing.</summary>
    public string ClosingOutcome { get; set; } = "";

    /// <summary>Code of the risk band at the last closing; empty while open.</summary>
    public string RiskAtClosing { get; set; } = "";

    /// <summary>Actions of the plan that were agreed, done ones among them.</summary>
    public int ActionsAgreed { get; set; }

    /// <summary>Actions that were done.</summary>
    public int ActionsDone { get; set; }

    /// <summary>Steps of the investigation.</summary>
    public int StepsPlanned { get; set; }

    /// <summary>Steps done or reasoned away.</summary>
    public int StepsEnded { get; set; }

    /// <summary>Merged into another case: counted there.</summary>
    public bool IsMerged { get; set; }

    /// <inheritdoc/>
    public override IEnumerable<CounterKey> Counts()
    {
        if (IsMerged)
        {
            yield break;
        }

        yield return Key(IsHate ? "cases-hate" : "cases-other");
        foreach (var strand in IsHate ? Strands : [])
        {
            yield return Key("cases-hate", "strand", strand);
        }

        yield return Key("cases-risk", "risk-band", Risk);
        foreach (var key in Standards().Concat(ClosedOn is { } closed ? Ended(closed) : Open()))
        {
            yield return key;
        }
    }

    private IEnumerable<CounterKey> Standards()
    {
        foreach (var (measure, outcome) in new[] { ("first-contact", FirstContact), ("risk-assessment", RiskAssessment), ("graffiti-removal", GraffitiRemoval) })
        {
            if (outcome.Length > 0)
            {
                yield return Key(measure, "outcome", outcome);
            }
        }

        foreach (var key in Enumerable.Repeat(Key("promises", "outcome", "kept"), PromisesKept).Concat(Enumerable.Repeat(Key("promises", "outcome", "late"), PromisesLate)))
        {
            yield return key;
        }
    }

    private IEnumerable<CounterKey> Open()
    {
        yield return Key("cases-open");
        yield return Key("cases-open", "risk-band", Risk);
    }

    // Closed ones count twice: in the month of receipt, and as ended in the month in which they were closed
    private IEnumerable<CounterKey> Ended(DateOnly closed)
    {
        yield return Key("cases-closed");
        yield return Key("cases-closed", "closing-reason", ClosingReason);
        var month = (closed.Year * 100) + closed.Month;
        var days = Math.Clamp(closed.DayNumber - OpenedOn.DayNumber, 0, LongestDays).ToString("D3", System.Globalization.CultureInfo.InvariantCulture);
        yield return Key("cases-ended") with { Month = month };
        yield return Key("cases-ended", "closing-reason", ClosingReason) with { Month = month };
        yield return Key("cases-ended", "closing-outcome", ClosingOutcome) with { Month = month };
        yield return Key("cases-ended", "days-open", days) with { Month = month };
    }
}

/// <summary>An incident without personal content.</summary>
public sealed class IncidentFact : Fact
{
    /// <summary>The event: rows that share it count once.</summary>
    public required Guid EventId { get; init; }

    /// <summary>True for the one row of an event that counts.</summary>
    public bool CountsEvent { get; set; } = true;

    /// <summary>Whether hate is perceived.</summary>
    public bool IsHate { get; set; }

    /// <summary>Codes of strands perceived.</summary>
    public List<string> Strands { get; set; } = [];

    /// <summary>Codes of types.</summary>
    public List<string> Types { get; set; } = [];

    /// <summary>Code of the kind of place.</summary>
    public string Place { get; set; } = "";

    /// <summary>Code of the finding about the motivation, or empty.</summary>
    public string Finding { get; set; } = "";

    /// <inheritdoc/>
    public override IEnumerable<CounterKey> Counts()
    {
        if (!CountsEvent)
        {
            yield break;
        }

        yield return Key(IsHate ? "incidents-hate" : "incidents-other");
        foreach (var strand in IsHate ? Strands : [])
        {
            yield return Key("incidents-hate", "strand", strand);
        }

        foreach (var type in IsHate ? Types : [])
        {
            yield return Key("incidents-hate", "incident-type", type);
        }

        if (IsHate && Place.Length > 0)
        {
            yield return Key("incidents-hate", "place", Place);
        }
    }
}

/// <summary>A report without personal content.</summary>
public sealed class ReportFact : Fact
{
    /// <summary>Code of the channel.</summary>
    public required string Channel { get; init; }

    /// <summary>Code of what the reporter is.</summary>
    public string ReporterRole { get; init; } = "";

    /// <summary>No name given.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>Whether hate is perceived.</summary>
    public bool IsHate { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<CounterKey> Counts()
    {
        yield return Key("reports");
        yield return Key("reports", "channel", Channel);
        if (ReporterRole.Length > 0)
        {
            yield return Key("reports", "reporter-role", ReporterRole);
        }

        if (IsAnonymous)
        {
            yield return Key("reports-anonymous");
        }
    }
}
