using Portal.Core.Access;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases;

/// <summary>To whom a case is given, with what the next officer must know.</summary>
public sealed record AllocateCaseRequest(Guid CaseId, Guid OfficerId, string Handover);

/// <summary>Gives a case to a Case Management Officer of its area, or to another one, with a hand-over note (5.5.1(a)).</summary>
[PolicyClause("5.5.1(a)")]
public sealed class AllocateCase(CaseWork work) : IUseCase
{
    /// <summary>Answers with the entry of the timeline.</summary>
    public Task<Result<Guid>> HandleAsync(AllocateCaseRequest request, Actor actor, CancellationToken ct)
    {
        var words = new EntryWords();
        var handover = words.Optional(request.Handover, nameof(request.Handover));
        return work.WriteAsync(words, actor, Permission.AllocateCases, request.CaseId, file => GiveAsync(file, request.OfficerId, handover), ct);
    }

    /// <summary>The step itself, shared with taking from the pool.</summary>
    internal static async Task<Result<Guid>> GiveAsync(CaseFile file, Guid officerId, string handover)
    {
        var officer = (await CaseOfficers.EligibleAsync(file.Db, file.Case.Id, file.Unit.Cancellation)).Find(o => o.Id == officerId);
        if (officer is null)
        {
            return CaseRefusals.NotAnOfficerOfTheArea;
        }

        var given = file.Case.GiveTo(officerId, file.Now);
        return given.IsSuccess
            ? file.Tell(new AllocationEntry(officer.Id, officer.Name, handover), AllocationEntry.Kind, officer.Id)
            : Result<Guid>.From(given);
    }
}
