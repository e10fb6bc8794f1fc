using Portal.Core.Access;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases;

/// <summary>Takes a case from the pool for oneself. Of two who take it at once the first has it; for the second it is no longer there to take.</summary>
[PolicyClause("5.5.1(a)")]
[PolicyClause("5.1.1")]
public sealed class TakeCaseFromPool(CaseWork work) : IUseCase
{
    /// <summary>Answers with the entry of the timeline.</summary>
    public Task<Result<Guid>> HandleAsync(Guid caseId, Actor actor, CancellationToken ct) =>
        work.WriteAsync<Guid>(actor, Permission.TakeFromPool, caseId, async file => file.Case.Status == CaseStatus.Pool
            ? await AllocateCase.GiveAsync(file, actor.StaffId, "")
            : CaseRefusals.AlreadyTaken, ct);
}
