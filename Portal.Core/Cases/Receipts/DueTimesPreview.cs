using Portal.Core.Access;
using Portal.Core.Cases.Opening;
using Portal.Core.Codes;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Reports.Queries;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Receipts;

/// <summary>What submitting a draft would promise, and everything that still keeps it from being submitted: for the check page.</summary>
/// <param name="Due">Priority and due times.</param>
/// <param name="Errors">Each with its field; empty when it can be submitted.</param>
public sealed record CheckView(DuePreview Due, IReadOnlyList<Error> Errors);

/// <summary>Shows due times before a report is submitted, so that the person hears them while they are still there.</summary>
[PolicyClause("5.3(d)")]
public sealed class DueTimesPreview(PortalStore store, KeyStore keyStore, CodeListStore codeLists, OpeningDesk desk, UkClock clock) : IUseCase
{
    /// <summary>The preview of one's own draft as it was last saved.</summary>
    public async Task<Result<CheckView>> AskAsync(Actor actor, Guid draftId, CancellationToken ct)
    {
        var lists = await codeLists.GetAsync(ct);
        await using var db = store.Read();
        var reading = await OwnDraft.ReadAsync(db, keyStore, lists, draftId, actor, clock.Now, ct);
        if (!reading.IsSuccess)
        {
            return reading.Error;
        }

        var (due, wrongPlaces) = await desk.PreviewAsync(db, reading.Value.Form, lists, actor, clock.Now, ct);
        return new CheckView(due, [.. reading.Value.Errors, .. wrongPlaces]);
    }
}
