using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Incidents;
using Portal.Core.Motivations;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Codes;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases;

/// <summary>Who perceives which strand in an incident.</summary>
public sealed record GivenPerception(string PerceivedBy, string Strand, string SubStrand = "", string Kind = "");

/// <summary>A further incident of a case: what happened in words, or a strand; everything else may be missing.</summary>
public sealed record AddIncidentRequest
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>First UK day, when known.</summary>
    public DateOnly? OccurredOn { get; init; }

    /// <summary>Last UK day, when between two dates or going on.</summary>
    public DateOnly? OccurredUntil { get; init; }

    /// <summary>Code of how the time is known.</summary>
    public string WhenKind { get; init; } = "unknown";

    /// <summary>Codes of types.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Code of the kind of place, or empty.</summary>
    public string Place { get; init; } = "";

    /// <summary>Does anybody perceive hate?</summary>
    public HatePerceived Hate { get; init; }

    /// <summary>Who perceives which strand.</summary>
    public IReadOnlyList<GivenPerception> Perceptions { get; init; } = [];

    /// <summary>Code, or empty; advice only.</summary>
    public string MayBeCrime { get; init; } = "";

    /// <summary>Offensive graffiti: starts its clock.</summary>
    public bool OffensiveGraffiti { get; init; }

    /// <summary>What happened.</summary>
    public IncidentContent Content { get; init; } = new();

    /// <summary>An incident of another case that is the same event: counted once.</summary>
    public Guid? SameEventAsIncidentId { get; init; }
}

/// <summary>
/// Adds an incident to a case: perceptions are kept as told, strands and hate of the case follow, the risk is to be assessed again, and
/// types that mean danger raise the priority.
/// </summary>
[PolicyClause("4.1")]
[PolicyClause("4.6")]
[PolicyClause("5.1.1")]
public sealed class AddIncident(CaseWork work) : IUseCase
{
    /// <summary>Answers with the incident.</summary>
    public async Task<Result<Guid>> HandleAsync(AddIncidentRequest request, Actor actor, CancellationToken ct)
    {
        var words = new EntryWords();
        var content = IncidentInput.Read(words, await work.ListsAsync(ct), request);
        var id = Guid.CreateVersion7();
        var key = words.Errors.Count == 0 && await work.MayAsync(actor, Permission.WorkCases, request.CaseId, ct) ? await work.KeyForAsync(request.CaseId, id, ct) : null;
        return words.Errors.Count > 0
            ? await work.WriteAsync<Guid>(words, actor, Permission.WorkCases, request.CaseId, _ => throw new InvalidOperationException(), ct)
            : await work.WriteAsync(actor, Permission.WorkCases, request.CaseId, file => AddAsync(file, request, content, id, ct), ct, key);
    }

    private static async Task<Result<Guid>> AddAsync(CaseFile file, AddIncidentRequest request, IncidentContent content, Guid id, CancellationToken ct)
    {
        if (!file.Case.Status.IsOpen())
        {
            return CaseRefusals.ClosedReopenFirst;
        }

        if (request.OccurredOn > UkTime.DateOf(file.Now))
        {
            return CaseRefusals.TimeNotPossible(nameof(request.OccurredOn));
        }

        var same = request.SameEventAsIncidentId is { } other ? await SharedEventAsync(file, other, ct) : null;
        if (request.SameEventAsIncidentId is not null && same is null)
        {
            return Error.NotFound;
        }

        var incidents = await file.Db.Incidents.Where(i => i.CaseId == file.Case.Id).ToListAsync(ct);
        var incident = Row(file, request, content, id, same ?? id, incidents.Select(i => i.Ordinal).DefaultIfEmpty().Max() + 1);
        file.Db.Incidents.Add(incident);
        file.Db.Perceptions.AddRange(request.Perceptions.Distinct().Select(p => new Perception
        {
            IncidentId = id,
            PerceivedBy = p.PerceivedBy,
            Strand = p.Strand,
            SubStrand = p.SubStrand,
            Kind = p.Kind,
        }));
        file.Db.IncidentFacts.Add(CaseFacts.Of(incident, file.Fact, countsEvent: same is null));
        file.Perceive([.. incidents, incident]);
        StartClocks(file, incident);
        file.Begun();
        file.Tell(new IncidentAddedEntry(incident.Ordinal, incident.Types, incident.Strands), IncidentAddedEntry.Kind, id);
        return id;
    }

    private static void StartClocks(CaseFile file, Incident incident)
    {
        var types = file.Lists.Of(IncidentCodeLists.IncidentType);
        if (incident.Types.Exists(t => types[t].Attribute(CodeAttributes.PriorityFloor) == "high"))
        {
            file.Raise("", justAssessed: false);
        }

        if (!file.Clocks.Exists(c => c.Standard == StandardCodes.RiskAssessment && c.State == ClockState.Running))
        {
            file.Start(file.Timing.Start(file.Case, StandardCodes.RiskAssessment, file.Now));
        }

        if (incident.OffensiveGraffiti)
        {
            file.Start(file.Timing.Start(file.Case, StandardCodes.GraffitiRemoval, file.Now));
        }
    }

    // The event of an incident in another case that this person may read; hidden ones are not there
    private static async Task<Guid?> SharedEventAsync(CaseFile file, Guid incidentId, CancellationToken ct) =>
        await file.Db.Incidents.Where(i => i.Id == incidentId && i.CaseId != file.Case.Id
                && CaseAuthority.Visible(file.Db, file.Unit.Actor, Permission.ReadCases).Any(c => c.Id == i.CaseId))
            .Select(i => (Guid?)i.EventId).SingleOrDefaultAsync(ct);

    private static Incident Row(CaseFile file, AddIncidentRequest request, IncidentContent content, Guid id, Guid eventId, int ordinal) => new()
    {
        Id = id,
        CaseId = file.Case.Id,
        EventId = eventId,
        Ordinal = ordinal,
        RecordedAt = file.Now,
        OccurredOn = request.OccurredOn,
        OccurredUntil = request.OccurredUntil,
        WhenKind = request.WhenKind,
        Types = [.. request.Types.Distinct(StringComparer.Ordinal)],
        Place = request.Place,
        Hate = request.Hate,
        Strands = [.. request.Perceptions.Select(p => p.Strand).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        MayBeCrime = request.MayBeCrime,
        OffensiveGraffiti = request.OffensiveGraffiti,
        Content = file.Sealer.Seal(id, content),
    };
}
