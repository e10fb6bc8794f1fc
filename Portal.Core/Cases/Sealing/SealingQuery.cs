using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Sealing;

/// <summary>Somebody to whom a case may be sealed.</summary>
/// <param name="StaffId">Who.</param>
/// <param name="Name">The name as shown to colleagues.</param>
/// <param name="JobTitle">Job title in words.</param>
/// <param name="IsMember">The case is sealed to them now, or they have it.</param>
public sealed record SealChoiceView(Guid StaffId, string Name, string JobTitle, bool IsMember);

/// <summary>What whoever decides about a seal needs.</summary>
/// <param name="Proposal">The proposal that waits; null for none.</param>
/// <param name="ByName">Who proposed it.</param>
/// <param name="Reason">Why, in the proposer's words.</param>
/// <param name="Choices">Officers and team leaders to whom the case may be sealed.</param>
/// <param name="Always">Names of those who keep every seal.</param>
public sealed record SealingView(SealingProposalView? Proposal, string? ByName, string? Reason, IReadOnlyList<SealChoiceView> Choices, IReadOnlyList<string> Always)
{
    /// <summary>All active staff from whom the case is not hidden by an exclusion, to choose whom to keep from it.</summary>
    public IReadOnlyList<SealChoiceView> Colleagues { get; init; } = [];
}

/// <summary>A proposal that waits.</summary>
/// <param name="Id">The proposal.</param>
/// <param name="Unseals">True to open the seal.</param>
/// <param name="ProposedAt">When (UTC).</param>
/// <param name="IsForReader">The reader may decide it.</param>
public sealed record SealingProposalView(Guid Id, bool Unseals, DateTimeOffset ProposedAt, bool IsForReader);

/// <summary>A case whose seal waits for the reader's decision.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Unseals">True to open the seal.</param>
/// <param name="ByName">Who proposed it.</param>
/// <param name="ProposedAt">When (UTC).</param>
public sealed record SealingWaitingView(string Reference, bool Unseals, string ByName, DateTimeOffset ProposedAt);

/// <summary>Seals that wait for a decision, and what is needed to decide one (5.3(c)).</summary>
[PolicyClause("5.3(c)")]
public sealed class SealingQuery(PortalStore store, ICaseAuthority authority, CaseVault vault) : IUseCase
{
    /// <summary>What is needed to decide about one case, with a look at the reason. <see cref="Error.NotFound"/> for those who do not decide.</summary>
    public async Task<Result<SealingView>> AskAsync(Guid caseId, Actor actor, CancellationToken ct)
    {
        await using var db = store.Read();
        if (!(await authority.StandingsAsync(db, actor, [caseId], ct)).TryGetValue(caseId, out var standing) || standing.Allows(actor, Permission.SealCases) == Reach.None)
        {
            return Error.NotFound;
        }

        var proposal = await SealDesk.OpenAsync(db, caseId, ct);
        var members = await db.CaseSealMembers.Where(m => m.CaseId == caseId).Select(m => m.StaffId).ToListAsync(ct);
        var officer = await db.Cases.Where(c => c.Id == caseId).Select(c => c.OfficerId).SingleAsync(ct);
        var keepers = await SealDesk.KeepersAsync(db, caseId, ct);
        var names = await db.Staff.Where(s => keepers.Contains(s.Id) || (proposal != null && s.Id == proposal.ProposedById)).ToDictionaryAsync(s => s.Id, s => s.Name, ct);
        string? reason = null;
        if (proposal is not null)
        {
            var access = await vault.OpenReasonAsync(actor, Permission.SealCases, caseId, proposal.Id, "sealing", ct);
            reason = access.Open(proposal.Reason, proposal.Id).Words;
        }

        return new SealingView(
            proposal is null ? null : View(proposal, actor),
            proposal is null ? null : names.GetValueOrDefault(proposal.ProposedById),
            reason,
            [.. (await SealDesk.ChoicesAsync(db, caseId, ct)).Select(s => new SealChoiceView(s.Id, s.Name, s.JobTitle, members.Contains(s.Id) || (members.Count == 0 && s.Id == officer)))],
            [.. keepers.Select(id => names.GetValueOrDefault(id, "")).Order(StringComparer.Ordinal)])
        {
            Colleagues = [.. (await SealDesk.StaffAsync(db, caseId, ct)).Select(s => new SealChoiceView(s.Id, s.Name, s.JobTitle, false))],
        };
    }

    /// <summary>The proposals that wait for this person, oldest first.</summary>
    public async Task<IReadOnlyList<SealingWaitingView>> WaitingAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.SealCases))
        {
            return [];
        }

        await using var db = store.Read();
        var visible = CaseAuthority.Visible(db, actor, Permission.SealCases);
        var rows = await (
            from p in db.SealingProposals
            join c in visible on p.CaseId equals c.Id
            where p.DecidedAt == null
            orderby p.ProposedAt
            select new { Proposal = p, c.Reference, By = db.Staff.Where(s => s.Id == p.ProposedById).Select(s => s.Name).FirstOrDefault() }).ToListAsync(ct);
        return [.. rows.Where(r => View(r.Proposal, actor).IsForReader).Select(r => new SealingWaitingView(r.Reference, r.Proposal.Unseals, r.By ?? "", r.Proposal.ProposedAt))];
    }

    /// <summary>The proposal of a case as one person sees it; null when none waits.</summary>
    internal static async Task<SealingProposalView?> OfAsync(PortalContext db, Guid caseId, Actor actor, CancellationToken ct) =>
        await SealDesk.OpenAsync(db, caseId, ct) is { } proposal ? View(proposal, actor) : null;

    private static SealingProposalView View(SealingProposal proposal, Actor actor) => new(
        proposal.Id, proposal.Unseals, proposal.ProposedAt,
        proposal.Unseals ? actor.May(Permission.UnsealCases) && UnsealCase.MayDecide(actor, proposal) : actor.May(Permission.SealCases));
}
