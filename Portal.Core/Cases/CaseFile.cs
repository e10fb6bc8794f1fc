using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Confidentiality;
using Portal.Core.Incidents;
using Portal.Core.Persistence;
using Portal.Core.Persistence.Counters;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Codes;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases;

/// <summary>
/// A case as a verb works on it inside its transaction: the aggregate with its clocks, promises and facts. What a verb changes is brought
/// into line when it is done: next due times, strands and facts always follow from the rows.
/// </summary>
internal sealed class CaseFile
{
    private CaseFile(UnitOfWork unit, CaseStanding standing, Case @case, CaseClocks timing, CaseSealer sealer, CodeLists lists)
    {
        Unit = unit;
        Standing = standing;
        Case = @case;
        Timing = timing;
        Sealer = sealer;
        Lists = lists;
    }

    public UnitOfWork Unit { get; }

    public CaseStanding Standing { get; }

    public Case Case { get; }

    public CaseClocks Timing { get; }

    public CaseSealer Sealer { get; }

    /// <summary>The code lists as they stood when the verb began.</summary>
    public CodeLists Lists { get; }

    public List<CaseClock> Clocks { get; private init; } = [];

    public List<CasePromise> Promises { get; private init; } = [];

    public required CaseFact Fact { get; init; }

    private List<CaseStrand> Strands { get; init; } = [];

    public PortalContext Db => Unit.Db;

    public DateTimeOffset Now => Unit.Now;

    public static async Task<CaseFile> LoadAsync(UnitOfWork unit, Guid caseId, CaseStanding standing, CaseCalendars calendars, CaseSealer sealer, CodeLists lists)
    {
        var (db, ct) = (unit.Db, unit.Cancellation);
        var @case = await db.HoldCaseAsync(caseId, ct);
        return new(unit, standing, @case, await calendars.ForAsync(db, @case.LandlordId, ct), sealer, lists)
        {
            Clocks = await db.CaseClocks.Where(c => c.CaseId == caseId).ToListAsync(ct),
            Promises = await db.CasePromises.Where(p => p.CaseId == caseId).ToListAsync(ct),
            Strands = await db.CaseStrands.Where(s => s.CaseId == caseId).ToListAsync(ct),
            Fact = await db.CaseFacts.SingleAsync(f => f.Id == caseId, ct),
        };
    }

    /// <summary>Whether the person who acts may also do this here.</summary>
    public bool Allows(Permission permission) => Standing.Allows(Unit.Actor, permission) != Reach.None;

    /// <summary>Adds an entry to the timeline and answers with its id.</summary>
    public Guid Tell(EntryContent content, string kind, Guid? subject = null, EntryAudience audience = EntryAudience.CaseTeam, DateTimeOffset? at = null)
    {
        var id = Guid.CreateVersion7();
        Db.CaseEntries.Add(new()
        {
            Id = id,
            CaseId = Case.Id,
            Kind = kind,
            At = at ?? Now,
            RecordedAt = Now,
            ById = Unit.Actor.StaffId,
            Audience = audience,
            SubjectId = subject,
            Content = Sealer.Seal(id, content),
        });
        Unit.Subjects.Add(subject ?? id);
        return id;
    }

    /// <summary>Starts a clock.</summary>
    public void Start(CaseClock? clock)
    {
        if (clock is not null)
        {
            Clocks.Add(clock);
            Db.CaseClocks.Add(clock);
        }
    }

    /// <summary>The officer's first piece of work takes the case from allocated to investigating.</summary>
    public void Begun()
    {
        if (Case.Status == CaseStatus.Allocated && Case.OfficerId == Unit.Actor.StaffId && Case.Start().IsSuccess)
        {
            Tell(new StatusEntry(CaseStatus.Allocated, CaseStatus.Investigating, "", "", "", ""), StatusEntry.Kind);
        }
    }

    /// <summary>The officer may not have the case any longer: an open one goes back to the pool, told on the timeline. Nothing to do without one.</summary>
    public Result BackToPool()
    {
        if (Case.OfficerId is null || !Case.Status.IsOpen())
        {
            return Result.Done;
        }

        var from = Case.Status;
        var returned = Case.ReturnToPool();
        if (returned.IsSuccess)
        {
            Tell(new StatusEntry(from, CaseStatus.Pool, "", "", "", ""), StatusEntry.Kind);
        }

        return returned;
    }

    /// <summary>Raises the priority from now on; its clocks start now and nothing that runs is moved. False when it is high already.</summary>
    public bool Raise(string reason, bool justAssessed)
    {
        if (Case.Priority == CasePriority.High)
        {
            return false;
        }

        Case.Priority = CasePriority.High;
        foreach (var clock in Timing.AtRaise(Case, Clocks, Now).Where(c => !(justAssessed && c.Standard == StandardCodes.RiskAssessment)).ToList())
        {
            Start(clock);
        }

        Tell(new PriorityEntry(CasePriority.High, reason), PriorityEntry.Kind);
        return true;
    }

    /// <summary>Works out from the incidents who perceives what; with those changed or added in this unit.</summary>
    public void Perceive(IReadOnlyCollection<Incident> incidents)
    {
        Case.Hate = incidents.Select(i => i.Hate).Strongest();
        var strands = incidents.SelectMany(i => i.Strands).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (!strands.SequenceEqual(Case.Strands, StringComparer.Ordinal))
        {
            Case.Strands = strands;
        }
    }

    /// <summary>Brings due times, strands and facts into line with the rows.</summary>
    public void Settle()
    {
        if (!Case.Status.IsOpen())
        {
            (Case.NextDueAt, Case.NextPromiseDueAt) = (null, null);
        }
        else
        {
            CaseClocks.SetNext(Case, Clocks, Promises);
        }

        Db.CaseStrands.RemoveRange(Strands.Where(s => !Case.Strands.Contains(s.Strand, StringComparer.Ordinal)));
        Db.CaseStrands.AddRange(Case.Strands.Except(Strands.Select(s => s.Strand), StringComparer.Ordinal).Select(s => new CaseStrand { CaseId = Case.Id, Strand = s, ReceivedAt = Case.ReceivedAt }));
        Strands.ForEach(s => s.ReceivedAt = Case.ReceivedAt);
        CaseFacts.Bring(Fact, Case, Clocks, Lists);
        CaseFacts.Bring(Fact, Promises);
    }
}
