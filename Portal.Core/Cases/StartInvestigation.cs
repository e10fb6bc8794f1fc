using Portal.Core.Access;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases;

/// <summary>
/// Says that the work on an allocated case has begun. The officer's first contact, assessment or incident says the same by itself; this is
/// for work that begins otherwise, such as reading the file.
/// </summary>
[PolicyClause("4.7")]
[PolicyClause("5.1.1")]
public sealed class StartInvestigation(CaseWork work) : IUseCase
{
    /// <summary>Answers with the entry of the timeline.</summary>
    public Task<Result<Guid>> HandleAsync(Guid caseId, Actor actor, CancellationToken ct) =>
        work.WriteAsync<Guid>(actor, Permission.WorkCases, caseId, file =>
        {
            var started = file.Case.Start();
            return Task.FromResult(started.IsSuccess
                ? file.Tell(new StatusEntry(CaseStatus.Allocated, CaseStatus.Investigating, "", "", "", ""), StatusEntry.Kind)
                : Result<Guid>.From(started));
        }, ct);
}
