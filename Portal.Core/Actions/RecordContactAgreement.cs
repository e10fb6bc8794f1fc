using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Actions;

/// <summary>What the victim says about speaking to the person reported.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Agrees">Whether they agree.</param>
/// <param name="Words">How and when they said so, and what they fear.</param>
public sealed record RecordContactAgreementRequest(Guid CaseId, bool Agrees, string Words);

/// <summary>
/// Records whether the victim agrees that the person reported is spoken to (5.3(b)). It can be taken back at any time: nothing
/// more is agreed, and nothing agreed is begun, towards that person from then on.
/// </summary>
[PolicyClause("5.3(b)")]
public sealed class RecordContactAgreement(CaseWork work) : IUseCase
{
    /// <summary>Answers with the entry of the timeline.</summary>
    public Task<Result<Guid>> HandleAsync(RecordContactAgreementRequest request, Actor actor, CancellationToken ct)
    {
        var words = new EntryWords();
        var text = words.Needed(request.Words, nameof(request.Words));
        return work.WriteAsync<Guid>(words, actor, Permission.WorkCases, request.CaseId, file =>
        {
            if (!file.Case.Status.IsOpen())
            {
                return Task.FromResult<Result<Guid>>(CaseRefusals.ClosedReopenFirst);
            }

            file.Case.ContactAgreed = request.Agrees;
            return Task.FromResult<Result<Guid>>(file.Tell(new ContactAgreementEntry(request.Agrees, text), ContactAgreementEntry.Kind));
        }, ct);
    }
}
