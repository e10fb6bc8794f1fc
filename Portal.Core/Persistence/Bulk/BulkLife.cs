using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Cases.Opening;
using Portal.Core.Confidentiality;
using Portal.Core.Organisation;
using Portal.Core.Persistence.Counters;
using Portal.Core.SharedKernel.Codes;
using Portal.Core.SharedKernel.Time;
using Portal.Core.Support;

namespace Portal.Core.Persistence.Bulk;

/// <summary>
/// The usual life of a case, as its rows would stand had every verb been run at its time: given to an officer, contact, risk, what is
/// done, contact kept up, closed by two people. What lies after the end of the history has not happened.
/// </summary>
internal sealed class BulkLife(OpenedCase opened, CaseSealer sealer, BulkGroup group, Random random, DateTimeOffset until)
{
    private static readonly string[] Reasons = ["resolved", "ceased", "person-reported-moved", "victim-withdrew"];
    private static readonly string[] Outcomes = ["stopped", "reduced", "safer", "no-change"];

    private readonly Case @case = opened.Case;
    private readonly StaffMember leader = group.OneOf(Role.CommunitySafetyTeamLeader, opened.Case.ServiceAreaId, random);
    private readonly StaffMember officer = group.OneOf(Role.CaseManagementOfficer, opened.Case.ServiceAreaId, random);

    public List<CaseEntry> Entries { get; } = [];

    public List<CasePromise> Promises { get; } = [];

    /// <summary>Who did what, for the trail.</summary>
    public List<(StaffMember By, string Act, string Why)> Acts { get; } = [];

    /// <summary>Lives it, and brings due times and facts into line at the end.</summary>
    public void Live(CodeLists lists)
    {
        foreach (var (at, act) in Plan().TakeWhile(step => step.At < until))
        {
            act(at);
        }

        if (@case.Status.IsOpen())
        {
            CaseClocks.SetNext(@case, opened.Clocks, Promises);
        }
        else
        {
            (@case.NextDueAt, @case.NextPromiseDueAt) = (null, null);
        }

        var fact = opened.Facts.OfType<CaseFact>().Single();
        CaseFacts.Bring(fact, @case, opened.Clocks, lists);
        CaseFacts.Bring(fact, Promises);
    }

    private IEnumerable<(DateTimeOffset At, Action<DateTimeOffset> Act)> Plan()
    {
        var given = @case.ReceivedAt.AddHours(1 + (7 * random.NextDouble()));
        var contact = given.AddHours(random.Next(12) == 0 ? 60 : 1 + (4 * random.NextDouble()));
        var closing = @case.ReceivedAt.AddDays(25 + random.Next(80));
        yield return (given, Allocate);
        yield return (contact, at => Contact(at, "Listened. Said what we can do and what we cannot promise."));
        yield return (contact.AddHours(1), Assess);
        yield return (contact.AddDays(2), at => Note(at, "Met at home. Agreed that the landing camera is looked at first; keeps a diary of dates now."));
        yield return (contact.AddDays(13), at => Contact(at, "Called as promised. It has been quiet for a week."));
        yield return (closing, at => Contact(at, "Went through what was done. They know that they can call at any time.", last: true));
        yield return (closing.AddHours(1), ProposeClosing);
        yield return (closing.AddDays(1 + random.Next(4)), Close);
    }

    private void Allocate(DateTimeOffset at)
    {
        @case.GiveTo(officer.Id, at);
        Tell(at, leader, new AllocationEntry(officer.Id, officer.Name, "Call first, then look at what the place can tell."), AllocationEntry.Kind);
        Acts.Add((leader, nameof(AllocateCase), $"{Permission.AllocateCases}: {Reach.Area}"));
    }

    private void Contact(DateTimeOffset at, string said, bool last = false)
    {
        var due = group.Clocks.CloseOn(UkTime.DateOf(at).AddDays(14));
        var entry = Tell(at, officer, new ContactEntry(true, "call", "victim", "spoke", said, last ? "" : "I will call again and say how far we are.", last ? null : UkTime.DateOf(due)), ContactEntry.Kind);
        CaseClocks.Done(opened.Clocks, StandardCodes.FirstContact, at);
        foreach (var promise in Promises.Where(p => p.KeptAt is null))
        {
            (promise.KeptAt, promise.KeptInEntryId) = (at, entry);
        }

        if (!last)
        {
            Promises.Add(new() { CaseId = @case.Id, MadeInEntryId = entry, MadeAt = at, DueAt = due });
        }

        Begin(at);
        Acts.Add((officer, nameof(LogContact), $"{Permission.WorkCases}: {Reach.Assigned}"));
    }

    private void Begin(DateTimeOffset at)
    {
        if (@case.Start().IsSuccess)
        {
            Tell(at, officer, new StatusEntry(CaseStatus.Allocated, CaseStatus.Investigating, "", "", "", ""), StatusEntry.Kind);
        }
    }

    private void Assess(DateTimeOffset at)
    {
        var band = random.Next(10) switch { < 6 => RiskBand.Standard, < 9 => RiskBand.Medium, _ => RiskBand.High };
        Tell(at, officer, new RiskEntry(@case.Risk, band, "What happened, how often, and how it is felt at home."), RiskEntry.Kind);
        @case.Risk = band;
        CaseClocks.Done(opened.Clocks, StandardCodes.RiskAssessment, at);
    }

    private void Note(DateTimeOffset at, string text)
    {
        Tell(at, officer, new NoteEntry(text), NoteEntry.Kind);
        CaseClocks.Done(opened.Clocks, StandardCodes.GraffitiRemoval, at);
    }

    private void ProposeClosing(DateTimeOffset at)
    {
        var (reason, outcome) = (Reasons[random.Next(Reasons.Length)], Outcomes[random.Next(Outcomes.Length)]);
        @case.ProposeClosing(reason, outcome, officer.Id);
        Tell(at, officer, new StatusEntry(CaseStatus.Investigating, CaseStatus.ClosingProposed, reason, outcome, "phone", "We went through what was done."), StatusEntry.Kind);
        Acts.Add((officer, nameof(Cases.ProposeClosing), $"{Permission.ProposeClosing}: {Reach.Assigned}"));
    }

    private void Close(DateTimeOffset at)
    {
        @case.Close(leader.Id, at);
        CaseClocks.EndAll(opened.Clocks, at);
        Tell(at, leader, new StatusEntry(CaseStatus.ClosingProposed, CaseStatus.Closed, @case.ClosingReason ?? "", @case.ClosingOutcome ?? "", "", "Complete."), StatusEntry.Kind);
        Acts.Add((leader, nameof(ApproveClosing), $"{Permission.ApproveClosing}: {Reach.Area}"));
    }

    private Guid Tell(DateTimeOffset at, StaffMember by, EntryContent content, string kind)
    {
        var id = Guid.CreateVersion7();
        Entries.Add(new() { Id = id, CaseId = @case.Id, Kind = kind, At = at, RecordedAt = at, ById = by.Id, Content = sealer.Seal(id, content) });
        return id;
    }
}
