using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Core.Confidentiality;
using Portal.Core.Incidents;
using Portal.Core.Motivations;
using Portal.Core.People;
using Portal.Core.Persistence;
using Portal.Core.Persistence.Counters;
using Portal.Core.Reports;

namespace Portal.Tests.TestSupport;

/// <summary>What a case of a test starts from.</summary>
public sealed record CaseSetup
{
    public int Area { get; init; }

    public DateTimeOffset? ReceivedAt { get; init; }

    public string VictimName { get; init; } = "Sample Person";

    public string Phone { get; init; } = "";

    public string SafeNumber { get; init; } = "";

    /// <summary>An address flagged as safe, to which letters may go.</summary>
    public string LettersTo { get; init; } = "";

    public string Postcode { get; init; } = "";

    public string Uprn { get; init; } = "";

    public bool VictimKnown { get; init; } = true;

    public HatePerceived Hate { get; init; } = HatePerceived.Yes;

    public IReadOnlyList<string> Strands { get; init; } = ["race"];

    public IReadOnlyList<string> Types { get; init; } = ["verbal-abuse"];

    public CasePriority Priority { get; init; }

    public bool Graffiti { get; init; }

    public Guid? TakenById { get; init; }
}

/// <summary>A case as opened, with the ids of what came with it.</summary>
public sealed record OpenedCase(Guid Id, string Reference, Guid ReportId, Guid IncidentId, Guid? VictimId, Guid? PersonReportedId);

/// <summary>Opens cases directly, with one report, one incident, its people, clocks and facts, as submitting a report does.</summary>
public static class TestCases
{
    private static int number;

    public static async Task<OpenedCase> OpenAsync(TestPortal portal, CaseSetup? setup = null)
    {
        setup ??= new();
        var opened = Ids(setup);
        List<NewKey> wanted = [new(opened.Id, null), new(opened.ReportId, opened.Id), new(opened.IncidentId, opened.Id)];
        wanted.AddRange(new[] { opened.VictimId, opened.PersonReportedId }.OfType<Guid>().Select(id => new NewKey(id, opened.Id)));
        var sealer = new CaseSealer(opened.Id, await portal.Get<KeyStore>().CreateAsync(wanted, null, CancellationToken.None));
        var result = await portal.Get<UseCaseRunner>().WriteAsync<bool>(Actor.System, Permission.TakeReports, async unit =>
        {
            await AddAsync(portal, unit, setup, opened, sealer);
            return true;
        }, CancellationToken.None);
        Assert.True(result.IsSuccess);
        return opened;
    }

    /// <summary>Opens a case and gives it to an officer.</summary>
    public static async Task<OpenedCase> AllocatedAsync(TestPortal portal, Actor officer, CaseSetup? setup = null)
    {
        var opened = await OpenAsync(portal, setup);
        var given = await portal.Get<AllocateCase>().HandleAsync(new(opened.Id, officer.StaffId, "Known to the office."), portal.Organisation.Specialist, CancellationToken.None);
        Assert.True(given.IsSuccess, given.IsSuccess ? "" : given.Error.Code);
        return opened;
    }

    /// <summary>The page of a case as somebody sees it.</summary>
    public static async Task<CasePageView> PageAsync(TestPortal portal, Guid caseId, Actor? reader = null)
    {
        var page = await portal.Get<CasePageQuery>().AskAsync(caseId, reader ?? portal.Organisation.Specialist, CancellationToken.None);
        Assert.True(page.IsSuccess, page.IsSuccess ? "" : page.Error.Code);
        return page.Value;
    }

    private static OpenedCase Ids(CaseSetup setup) => new(
        Guid.CreateVersion7(), $"HI-2026-{Interlocked.Increment(ref number):D6}", Guid.CreateVersion7(), Guid.CreateVersion7(),
        setup.VictimKnown ? Guid.CreateVersion7() : null, setup.VictimKnown ? Guid.CreateVersion7() : null);

    private static async Task AddAsync(TestPortal portal, UnitOfWork unit, CaseSetup setup, OpenedCase opened, CaseSealer sealer)
    {
        var organisation = portal.Organisation;
        var received = setup.ReceivedAt ?? unit.Now;
        var @case = new Case
        {
            Id = opened.Id,
            Reference = opened.Reference,
            ReceivedAt = received,
            OpenedAt = unit.Now,
            LandlordId = organisation.Landlord.Id,
            ServiceAreaId = organisation.Areas[setup.Area].Id,
            NeighbourhoodId = organisation.Neighbourhoods[setup.Area].Id,
            PolicyVersion = "test",
            Hate = setup.Hate,
            Strands = [.. setup.Strands.Order(StringComparer.Ordinal)],
            Priority = setup.Priority,
        };
        var incident = new Incident
        {
            Id = opened.IncidentId,
            CaseId = opened.Id,
            EventId = opened.IncidentId,
            Ordinal = 1,
            RecordedAt = received,
            Hate = setup.Hate,
            Strands = [.. @case.Strands],
            Types = [.. setup.Types],
            OffensiveGraffiti = setup.Graffiti,
            Content = sealer.Seal(opened.IncidentId, new IncidentContent { Narrative = "Shouting at the door." }),
        };
        var fact = new CaseFact
        {
            Id = opened.Id,
            Month = CaseFacts.MonthOf(received),
            NeighbourhoodId = @case.NeighbourhoodId,
            ServiceAreaId = @case.ServiceAreaId,
            OpenedOn = portal.Clock.Today,
        };
        var clocks = (await portal.Get<CaseCalendars>().ForAsync(unit.Db, organisation.Landlord.Id, unit.Cancellation)).AtOpening(@case, setup.VictimKnown, setup.Graffiti).ToList();
        CaseClocks.SetNext(@case, clocks, []);
        CaseFacts.Bring(fact, @case, clocks, await portal.Get<Core.Codes.CodeListStore>().GetAsync(CancellationToken.None));
        unit.Db.AddRange(@case, incident, fact, CaseFacts.Of(incident, fact, countsEvent: true));
        unit.Db.AddRange(clocks);
        unit.Db.AddRange(@case.Strands.Select(s => new CaseStrand { CaseId = opened.Id, Strand = s, ReceivedAt = received }));
        unit.Db.AddRange(setup.Strands.Select(s => new Perception { IncidentId = incident.Id, PerceivedBy = "victim", Strand = s }));
        AddReport(unit, setup, opened, sealer, received, @case);
        AddPeople(portal, unit, setup, opened, sealer);
    }

    private static void AddReport(UnitOfWork unit, CaseSetup setup, OpenedCase opened, CaseSealer sealer, DateTimeOffset received, Case @case)
    {
        unit.Db.Add(new Report
        {
            Id = opened.ReportId,
            Reference = opened.Reference.Replace("HI", "R", StringComparison.Ordinal),
            DraftId = Guid.CreateVersion7(),
            CaseId = opened.Id,
            IncidentId = opened.IncidentId,
            ReceivedAt = received,
            EnteredAt = unit.Now,
            Channel = "office",
            TakenById = setup.TakenById ?? Guid.Empty,
            ReporterRole = setup.VictimKnown ? "victim" : "anonymous",
            IsAnonymous = !setup.VictimKnown,
            Hate = setup.Hate,
            Content = sealer.Seal(opened.ReportId, new ReportContent()),
        });
        unit.Db.Add(new ReportFact
        {
            Id = opened.ReportId,
            Month = CaseFacts.MonthOf(received),
            NeighbourhoodId = @case.NeighbourhoodId,
            ServiceAreaId = @case.ServiceAreaId,
            Channel = "office",
            IsHate = CaseFacts.IsHate(setup.Hate, setup.Strands),
        });
        var entry = Guid.CreateVersion7();
        unit.Db.Add(new CaseEntry
        {
            Id = entry,
            CaseId = opened.Id,
            Kind = ReportReceivedEntry.Kind,
            At = received,
            RecordedAt = unit.Now,
            ById = Guid.Empty,
            SubjectId = opened.ReportId,
            Content = sealer.Seal<EntryContent>(entry, new ReportReceivedEntry("R", "office", "victim")),
        });
    }

    private static void AddPeople(TestPortal portal, UnitOfWork unit, CaseSetup setup, OpenedCase opened, CaseSealer sealer)
    {
        var victim = new PartyDetails
        {
            NameUsed = setup.VictimName,
            Phone = setup.Phone,
            Postcode = setup.Postcode,
            Uprn = setup.Uprn,
            Wishes = ["stop-it"],
            Contact = new() { Methods = setup.LettersTo.Length > 0 ? ["call", "letter"] : ["call"], NoMessages = true, SafeNumber = setup.SafeNumber, SafeAddress = setup.LettersTo },
        };
        var people = new (Guid? Id, PartyRoles Roles, PartyDetails Details)[]
        {
            (opened.VictimId, PartyRoles.Victim, victim),
            (opened.PersonReportedId, PartyRoles.PersonReported, new() { Description = "Tall, dark coat" }),
        };
        var ordinal = 0;
        foreach (var (id, roles, details) in people.Where(p => p.Id is not null))
        {
            unit.Db.Add(new Party
            {
                Id = id!.Value,
                CaseId = opened.Id,
                ReportId = opened.ReportId,
                Roles = roles,
                Ordinal = ++ordinal,
                RecordedAt = unit.Now,
                Identity = details.NameUsed.Length > 0 ? PartyIdentity.Named : PartyIdentity.Described,
                Details = sealer.Seal(id.Value, details),
            });
            unit.Db.AddRange(PartyIndex.TokensOf(portal.Get<BlindIndex>(), opened.Id, id.Value, details));
        }
    }
}
