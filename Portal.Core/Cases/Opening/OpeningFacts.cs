using Portal.Core.Incidents;
using Portal.Core.Persistence.Counters;
using Portal.Core.Reports.Intake;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Opening;

/// <summary>The facts of a new case: counted in the UK month of receipt, where the case counts.</summary>
internal static class OpeningFacts
{
    public static IReadOnlyList<Fact> Of(OpeningPlan plan, Incident incident)
    {
        var form = plan.Form;
        var day = UkTime.DateOf(form.ReceivedAt);
        var month = (day.Year * 100) + day.Month;
        var (neighbourhood, area) = (plan.Place.NeighbourhoodId, plan.Place.ServiceAreaId);
        return
        [
            new CaseFact
            {
                Id = plan.CaseId, Month = month, NeighbourhoodId = neighbourhood, ServiceAreaId = area,
                IsHate = form.CountsAsHate, Strands = [.. form.Strands], OpenedOn = UkTime.DateOf(plan.Now),
            },
            new IncidentFact
            {
                Id = plan.IncidentId, Month = month, NeighbourhoodId = neighbourhood, ServiceAreaId = area, EventId = incident.EventId,
                IsHate = form.CountsAsHate, Strands = [.. form.Strands], Types = [.. incident.Types], Place = incident.Place,
            },
            new ReportFact
            {
                Id = plan.ReportId, Month = month, NeighbourhoodId = neighbourhood, ServiceAreaId = area,
                Channel = form.Channel, ReporterRole = form.Text(IntakeNames.ReporterRole), IsAnonymous = form.IsAnonymous, IsHate = form.CountsAsHate,
            },
        ];
    }
}
