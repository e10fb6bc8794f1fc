using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Confidentiality;
using Portal.Core.People;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Actions;

/// <summary>One line of the plan in a letter.</summary>
/// <param name="Type">Code of the catalogue.</param>
/// <param name="What">What will be done.</param>
/// <param name="DueAt">By when (UTC); null when it is done.</param>
public sealed record PlanLetterLine(string Type, string What, DateTimeOffset? DueAt);

/// <summary>What the letter with the plan says, and to whom.</summary>
/// <param name="Reference">HI-yyyy-nnnnnn.</param>
/// <param name="NameUsed">The name that the victim uses; may be empty.</param>
/// <param name="Address">The address for the window, line by line.</param>
/// <param name="OfficerName">The officer; null in the pool.</param>
/// <param name="Lines">What is agreed, in hand or done, towards nobody by name.</param>
public sealed record PlanLetterView(string Reference, string NameUsed, IReadOnlyList<string> Address, string? OfficerName, IReadOnlyList<PlanLetterLine> Lines);

/// <summary>
/// The plan for the first victim of a case, in words for a letter (5.3(d)). Only where a letter is a safe way to reach them, and to the address flagged
/// as safe where there is one; printing it is an act of its own. What was only put forward, and reasons, are not in it.
/// </summary>
[PolicyClause("5.1.5")]
[PolicyClause("5.3(c)")]
[PolicyClause("5.3(d)")]
public sealed class PlanLetterQuery(CaseVault vault, UseCaseRunner runner) : IUseCase
{
    /// <summary>The letter. <see cref="Error.NotFound"/> for those who may not reveal a safe address of this case.</summary>
    public async Task<Result<PlanLetterView>> AskAsync(Guid caseId, Actor actor, CancellationToken ct)
    {
        var opened = await vault.OpenAsync(actor, caseId, "plan letter", ct);
        if (!opened.IsSuccess)
        {
            return opened.Error;
        }

        return await runner.WriteAsync<PlanLetterView>(actor, Permission.RevealSafeAddresses, caseId, async unit =>
        {
            var parties = await unit.Db.Parties.AsNoTracking().Where(p => p.CaseId == caseId).OrderBy(p => p.Ordinal).ToListAsync(ct);
            if (parties.Find(p => p.Roles.HasFlag(PartyRoles.Victim)) is not { } victim)
            {
                return ActionRefusals.NobodyToWriteTo;
            }

            unit.Subjects.Add(victim.Id);
            return await LetterAsync(unit.Db, opened.Value, caseId, opened.Value.Open(victim.Details, victim.Id), ct);
        }, ct);
    }

    private static async Task<Result<PlanLetterView>> LetterAsync(PortalContext db, CaseAccess access, Guid caseId, PartyDetails victim, CancellationToken ct)
    {
        var @case = await db.Cases.AsNoTracking().SingleAsync(c => c.Id == caseId, ct);
        var address = victim.Contact.SafeAddress.Length > 0 ? victim.Contact.SafeAddress : $"{victim.Address}\n{victim.Postcode}";
        if (!IsSafe(victim, @case.HonourConcern))
        {
            return ActionRefusals.LetterNotSafe;
        }

        var ids = await LinesOf(db, caseId, ct);
        return ids.Count == 0
            ? ActionRefusals.NothingAgreed
            : new PlanLetterView(
                @case.Reference, victim.NameUsed,
                [.. new[] { victim.NameUsed }.Concat(address.Split('\n', ',')).Select(line => line.Trim()).Where(line => line.Length > 0).Take(6)],
                await db.Staff.Where(s => s.Id == @case.OfficerId).Select(s => s.Name).FirstOrDefaultAsync(ct),
                ids.ConvertAll(a => new PlanLetterLine(a.Type, access.Open(a.Content, a.Id).What, a.IsDone ? null : a.DueAt)));
    }

    private static async Task<List<CaseAction>> LinesOf(PortalContext db, Guid caseId, CancellationToken ct)
    {
        List<Guid> ids = [caseId, .. await Cases.Queries.Redirects.JoinedIntoAsync(db, caseId, ct)];
        return await db.CaseActions.AsNoTracking().Where(a => ids.Contains(a.CaseId) && (a.State == ActionState.Agreed || a.State == ActionState.InHand || a.State == ActionState.Done))
            .OrderBy(a => a.DueAt).ThenBy(a => a.Id).ToListAsync(ct);
    }

    // Where others open the post, or nobody has asked whether a letter is safe, nothing is written home
    private static bool IsSafe(PartyDetails victim, bool honour)
    {
        var contact = victim.Contact;
        var letters = contact.Methods.Contains("letter", StringComparer.Ordinal);
        var away = contact.NeverAtHome || honour || contact.Rules.Contains("no-family", StringComparer.Ordinal) || contact.Rules.Contains("never-at-home", StringComparer.Ordinal);
        return letters && (contact.SafeAddress.Length > 0 || (!away && victim.Address.Length > 0));
    }
}
