using Portal.Core.Confidentiality;
using Portal.Core.Incidents;
using Portal.Core.People;
using Portal.Core.Policy;
using Portal.Core.Reports;
using Portal.Core.Reports.Intake;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Opening;

/// <summary>
/// Builds every row of a new case from a plan: pure, so that a single submit, the demonstration and a bulk load all open cases alike.
/// No report without a case, and no case without its clocks.
/// </summary>
[PolicyClause("1.1")]
[PolicyClause("5.1.1")]
[PolicyClause("5.3")]
[PolicyClause("5.3(a)")]
internal static class CaseOpening
{
    /// <summary>Builds.</summary>
    /// <param name="plan">What is known.</param>
    /// <param name="sealer">Seals under the keys of the plan.</param>
    /// <param name="index">Makes the blind tokens.</param>
    /// <param name="codes">Makes receipt codes.</param>
    /// <param name="caseReference">HI-yyyy-nnnnnn.</param>
    /// <param name="reportReference">R-yyyy-nnnnnn.</param>
    public static OpenedCase Build(OpeningPlan plan, CaseSealer sealer, BlindIndex index, ReceiptCodes codes, string caseReference, string reportReference)
    {
        var @case = NewCase(plan, caseReference);
        var incident = NewIncident(plan, sealer);
        var clocks = ClocksOf(plan, @case);
        CaseClocks.SetNext(@case, clocks, []);
        return new(@case, NewReport(plan, sealer, codes, reportReference), incident)
        {
            Clocks = clocks,
            Strands = [.. plan.Form.Strands.Select(strand => new CaseStrand { CaseId = @case.Id, Strand = strand, ReceivedAt = @case.ReceivedAt })],
            Perceptions = [.. IncidentOfForm.Perceptions(plan.Form, incident.Id)],
            Parties = [.. plan.People.Select((party, place) => NewParty(plan, sealer, party, place + 1))],
            Entry = NewEntry(plan, sealer, reportReference),
            Facts = OpeningFacts.Of(plan, incident),
            Tokens =
            [
                .. plan.People.SelectMany(party => OpeningTokens.Of(index, @case.Id, party)),
                .. OpeningTokens.OfPlace(index, @case.Id, incident.Id, plan.Form.Text(IntakeNames.PlaceUprn)),
            ],
        };
    }

    /// <summary>The clocks that opening starts.</summary>
    public static IReadOnlyList<CaseClock> ClocksOf(OpeningPlan plan) => ClocksOf(plan, NewCase(plan, ""));

    private static List<CaseClock> ClocksOf(OpeningPlan plan, Case @case) =>
        [.. plan.Clocks.AtOpening(@case, plan.SomebodyToContact, IncidentOfForm.HasGraffiti(plan.Form, plan.Lists))];

    private static Case NewCase(OpeningPlan plan, string reference) => new()
    {
        Id = plan.CaseId,
        Reference = reference,
        ReceivedAt = plan.Form.ReceivedAt,
        OpenedAt = plan.Now,
        LandlordId = plan.Place.LandlordId,
        ServiceAreaId = plan.Place.ServiceAreaId,
        NeighbourhoodId = plan.Place.NeighbourhoodId,
        PolicyVersion = PolicyVersions.InForceOn(UkTime.DateOf(plan.Form.ReceivedAt)).Code,
        Hate = plan.Form.Hate,
        Strands = [.. plan.Form.Strands],
        Priority = plan.Priority.Priority,
        HonourConcern = plan.HonourConcern,
    };

    private static Incident NewIncident(OpeningPlan plan, CaseSealer sealer) => new()
    {
        Id = plan.IncidentId,
        CaseId = plan.CaseId,
        EventId = plan.IncidentId,
        Ordinal = 1,
        RecordedAt = plan.Now,
        OccurredOn = plan.Form.Date(IntakeNames.HappenedOn),
        OccurredUntil = plan.Form.Date(IntakeNames.HappenedUntil),
        WhenKind = plan.Form.Text(IntakeNames.When) is { Length: > 0 } kind ? kind : "unknown",
        Types = [.. plan.Form.Many(IntakeNames.Types)],
        Place = plan.Form.Text(IntakeNames.Place),
        Hate = plan.Form.Hate,
        Strands = [.. plan.Form.Strands],
        MayBeCrime = plan.Form.Text("mayBeCrime"),
        OffensiveGraffiti = IncidentOfForm.HasGraffiti(plan.Form, plan.Lists),
        Content = sealer.Seal(plan.IncidentId, IncidentOfForm.Content(plan.Form, plan.Lists)),
    };

    private static Report NewReport(OpeningPlan plan, CaseSealer sealer, ReceiptCodes codes, string reference) => new()
    {
        Id = plan.ReportId,
        Reference = reference,
        DraftId = plan.DraftId,
        CaseId = plan.CaseId,
        IncidentId = plan.IncidentId,
        ReceivedAt = plan.Form.ReceivedAt,
        EnteredAt = plan.Now,
        Channel = plan.Form.Channel,
        OfficeId = plan.Place.OfficeId,
        HomeNeighbourhoodId = plan.Place.Home,
        PlaceNeighbourhoodId = plan.Place.Place,
        CentreNeighbourhoodId = plan.Place.Centre,
        TakenById = plan.Taker.StaffId,
        ReporterRole = plan.Form.Text(IntakeNames.ReporterRole),
        Language = plan.Form.Text("languageUsed"),
        IsAnonymous = plan.Form.IsAnonymous,
        OutOfHours = plan.Form.IsYes(IntakeNames.OutOfHours)
            || plan.Lists.Of(ReceiptCodeLists.Channel)[plan.Form.Channel].Flag(SharedKernel.Codes.CodeAttributes.OutOfHours),
        Hate = plan.Form.Hate,
        ReceiptCodeHash = plan.Form.IsAnonymous ? codes.Lookup(codes.CodeOf(plan.ReportId)) : null,
        PassphraseHash = plan.PassphraseHash,
        Content = sealer.Seal(plan.ReportId, ReportOfForm.Content(plan.Form)),
    };

    private static Party NewParty(OpeningPlan plan, CaseSealer sealer, OpeningParty party, int ordinal) => new()
    {
        Id = party.Id,
        CaseId = plan.CaseId,
        Ordinal = ordinal,
        ReportId = plan.ReportId,
        Roles = party.Roles,
        Identity = party.Identity,
        RecordedAt = plan.Now,
        Details = sealer.Seal(party.Id, party.Details),
    };

    private static CaseEntry NewEntry(OpeningPlan plan, CaseSealer sealer, string reference)
    {
        var id = Guid.CreateVersion7();
        return new()
        {
            Id = id,
            CaseId = plan.CaseId,
            Kind = ReportReceivedEntry.Kind,
            At = plan.Form.ReceivedAt,
            RecordedAt = plan.Now,
            ById = plan.Taker.StaffId,
            SubjectId = plan.ReportId,
            Content = sealer.Seal<EntryContent>(id, new ReportReceivedEntry(reference, plan.Form.Channel, plan.Form.Text(IntakeNames.ReporterRole))),
        };
    }
}
