using Portal.Core.Incidents;
using Portal.Core.Persistence.Counters;
using Portal.Core.SharedKernel.Codes;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases;

/// <summary>What the facts of a case and its incidents say, from the rows.</summary>
internal static class CaseFacts
{
    /// <summary>Brings the fact of a case into line.</summary>
    public static void Bring(CaseFact fact, Case @case, IEnumerable<CaseClock> clocks, CodeLists lists)
    {
        var closed = @case.Status == CaseStatus.Closed;
        fact.Month = MonthOf(@case.ReceivedAt);
        fact.IsHate = IsHate(@case.Hate, @case.Strands);
        if (!fact.Strands.SequenceEqual(@case.Strands, StringComparer.Ordinal))
        {
            fact.Strands = [.. @case.Strands];
        }

        fact.Risk = RiskCode(@case.Risk);
        var all = clocks as IReadOnlyCollection<CaseClock> ?? [.. clocks];
        fact.FirstContact = CaseClocks.Outcome(all, StandardCodes.FirstContact);
        fact.RiskAssessment = CaseClocks.Outcome(all, StandardCodes.RiskAssessment);
        fact.GraffitiRemoval = CaseClocks.Outcome(all, StandardCodes.GraffitiRemoval);
        fact.RiskAtClosing = closed ? fact.Risk : "";
        fact.ClosedOn = closed ? UkTime.DateOf(@case.ClosedAt!.Value) : null;
        fact.ClosingReason = closed ? @case.ClosingReason ?? "" : "";
        fact.ClosingOutcome = closed ? @case.ClosingOutcome ?? "" : "";
        fact.IsMerged = @case.Status == CaseStatus.Merged
            || (closed && lists.Of(CaseCodeLists.ClosureReason).TryGet(@case.ClosingReason, out var reason) && reason.Flag(CodeAttributes.NotCounted));
    }

    /// <summary>Counts the promises that were kept, by their day or late; those still to be kept count neither way.</summary>
    public static void Bring(CaseFact fact, IReadOnlyCollection<CasePromise> promises)
    {
        fact.PromisesKept = promises.Count(p => p.KeptAt <= p.DueAt);
        fact.PromisesLate = promises.Count(p => p.KeptAt > p.DueAt);
    }

    /// <summary>The fact of a new incident of the case, counted where the case counts, in the month in which it was recorded.</summary>
    public static IncidentFact Of(Incident incident, CaseFact @case, bool countsEvent)
    {
        var fact = new IncidentFact
        {
            Id = incident.Id,
            EventId = incident.EventId,
            Month = MonthOf(incident.RecordedAt),
            NeighbourhoodId = @case.NeighbourhoodId,
            ServiceAreaId = @case.ServiceAreaId,
            CountsEvent = countsEvent,
        };
        Bring(fact, incident);
        return fact;
    }

    /// <summary>Brings the fact of an incident into line.</summary>
    public static void Bring(IncidentFact fact, Incident incident)
    {
        fact.IsHate = IsHate(incident.Hate, incident.Strands);
        fact.Strands = [.. incident.Strands];
        fact.Types = [.. incident.Types];
        fact.Place = incident.Place;
    }

    /// <summary>The UK month of an instant as yyyymm.</summary>
    public static int MonthOf(DateTimeOffset instant)
    {
        var day = UkTime.DateOf(instant);
        return (day.Year * 100) + day.Month;
    }

    /// <summary>Hate is counted when somebody perceives it, or is not sure and names a strand.</summary>
    public static bool IsHate(HatePerceived hate, IReadOnlyCollection<string> strands) =>
        hate == HatePerceived.Yes || (hate == HatePerceived.NotSure && strands.Count > 0);

    /// <summary>The code of a risk band in the lists; empty before the first assessment.</summary>
    public static string RiskCode(RiskBand band) => band switch
    {
        RiskBand.Standard => "standard",
        RiskBand.Medium => "medium",
        RiskBand.High => "high",
        _ => "",
    };
}
