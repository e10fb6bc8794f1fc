using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Cases.Sealing;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Queries;

/// <summary>
/// Everything that the case page shows. Those who may read the case get its content after a look was logged (5.3(c)); those who may only
/// know of it get the identity bar. For everybody else, and for those from whom it is hidden, it does not exist.
/// </summary>
[PolicyClause("5.3(c)")]
public sealed class CasePageQuery(PortalStore store, ICaseAuthority authority, CaseVault vault, RefusalTrail refusals, UkClock clock) : IUseCase
{
    /// <summary>How many entries of the timeline come with the page.</summary>
    public const int FirstEntries = 25;

    /// <summary>The page of one case, or of the case that it was joined into. <see cref="Error.NotFound"/> when there is none for this person.</summary>
    public Task<Result<CasePageView>> AskAsync(Guid caseId, Actor actor, CancellationToken ct) => AskAsync(caseId, actor, "case page", contentNeeded: false, ct);

    /// <summary>The same for paper, for those who may read the case; not there for those who may only know of it.</summary>
    public Task<Result<CasePageView>> AskForPrintAsync(Guid caseId, Actor actor, CancellationToken ct) => AskAsync(caseId, actor, "case print", contentNeeded: true, ct);

    private async Task<Result<CasePageView>> AskAsync(Guid caseId, Actor actor, string purpose, bool contentNeeded, CancellationToken ct)
    {
        await using var db = store.Read();
        caseId = await Redirects.FollowAsync(db, caseId, ct);
        var standings = await authority.StandingsAsync(db, actor, [caseId], ct);
        if (!standings.TryGetValue(caseId, out var standing)
            || (standing.Allows(actor, Permission.ListCases) | standing.Allows(actor, Permission.ReadCases)) == Reach.None)
        {
            await refusals.WriteAsync(actor, nameof(CasePageQuery), caseId, caseId.ToString(), Permission.ListCases.ToString(), purpose, ct);
            return Error.NotFound;
        }

        CaseAccess? access = null;
        if (contentNeeded || standing.Allows(actor, Permission.ReadCases) != Reach.None)
        {
            var opened = await vault.OpenAsync(actor, caseId, purpose, ct);
            if (!opened.IsSuccess)
            {
                return opened.Error;
            }

            access = opened.Value;
        }

        var now = clock.Now;
        if (await CaseHeaders.ReadAsync(db, caseId, now, ct) is not { } header)
        {
            return Error.NotFound;
        }

        var may = Abilities.Of(actor, standing, header);
        var details = access is null ? null : await CaseDetails.ReadAsync(db, access, header, may, actor, now, ct);
        var permission = details is null ? Permission.ListCases : Permission.ReadCases;
        return new CasePageView(header, details, may)
        {
            Why = WhyAllowed.Parse(standing.Why(actor, permission))!,
            EmergencyUntil = standing.EmergencyId is { } emergency && standing.Allows(actor, Permission.ReadCases) == Reach.BrokenGlass
                ? await db.EmergencyOpenings.Where(o => o.Id == emergency).Select(o => (DateTimeOffset?)o.EndsAt).FirstOrDefaultAsync(ct) : null,
            Sealing = may.Seal || may.Unseal || may.ProposeSealing ? await SealingQuery.OfAsync(db, caseId, actor, ct) : null,
        };
    }
}
