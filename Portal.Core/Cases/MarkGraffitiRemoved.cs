using Portal.Core.Access;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases;

/// <summary>When graffiti was removed, and what there is to say about it.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="RemovedAt">When (UTC); null for now.</param>
/// <param name="Words">By whom, photographs kept, what was there.</param>
public sealed record MarkGraffitiRemovedRequest(Guid CaseId, DateTimeOffset? RemovedAt, string Words);

/// <summary>Records that offensive graffiti is gone and ends its clock.</summary>
[PolicyClause("5.1.1")]
[PolicyClause("5.1.5")]
public sealed class MarkGraffitiRemoved(CaseWork work) : IUseCase
{
    /// <summary>Answers with the entry of the timeline.</summary>
    public Task<Result<Guid>> HandleAsync(MarkGraffitiRemovedRequest request, Actor actor, CancellationToken ct)
    {
        var words = new EntryWords();
        var told = words.Optional(request.Words, nameof(request.Words));
        return work.WriteAsync<Guid>(words, actor, Permission.WorkCases, request.CaseId, file =>
        {
            var at = request.RemovedAt ?? file.Now;
            var waiting = file.Clocks.Where(c => c.Standard == StandardCodes.GraffitiRemoval && c.State == ClockState.Running).ToList();
            if (waiting.Count == 0)
            {
                return Task.FromResult<Result<Guid>>(CaseRefusals.NoGraffitiWaiting);
            }

            if (at > file.Now || at < waiting.Min(c => c.StartedAt))
            {
                return Task.FromResult<Result<Guid>>(CaseRefusals.TimeNotPossible(nameof(request.RemovedAt)));
            }

            CaseClocks.Done(file.Clocks, StandardCodes.GraffitiRemoval, at);
            return Task.FromResult<Result<Guid>>(file.Tell(new GraffitiRemovedEntry(told), GraffitiRemovedEntry.Kind, at: at));
        }, ct);
    }
}
