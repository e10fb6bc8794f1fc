using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Confidentiality;
using Portal.Core.People;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Queries;

/// <summary>By what a case is looked for.</summary>
public enum FindBy
{
    /// <summary>Reference of a case or a report.</summary>
    Reference,

    /// <summary>Name of a person; every part must match.</summary>
    Name,

    /// <summary>Phone number.</summary>
    Phone,

    /// <summary>Postcode.</summary>
    Postcode,

    /// <summary>Unique property reference number.</summary>
    Uprn,
}

/// <summary>What is looked for.</summary>
public sealed record FindRequest(FindBy By, string Value);

/// <summary>A case found. Shows no name: opening it is a look of its own.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="ReceivedAt">Earliest receipt (UTC).</param>
/// <param name="Neighbourhood">Name of the neighbourhood.</param>
/// <param name="OfficerName">Officer, or null in the pool.</param>
/// <param name="As">What the matching people are in the case; none for a match by reference.</param>
public sealed record FoundCaseView(
    Guid CaseId, string Reference, CaseStatus Status, DateTimeOffset ReceivedAt, string Neighbourhood, string? OfficerName, PartyRoles As);

/// <summary>What was found.</summary>
/// <param name="Cases">Newest first, at most 50.</param>
/// <param name="Truncated">There are more; ask more precisely.</param>
/// <param name="ElsewhereToo">There is a match in a case outside this person's reach, though not one hidden from them: ask the Specialist.</param>
public sealed record FoundCasesView(IReadOnlyList<FoundCaseView> Cases, bool Truncated, bool ElsewhereToo);

/// <summary>
/// Finds cases by reference, or by people's details through the blind index: nothing is unsealed. One act in the trail with the number
/// of hits, never with what was asked. Front-line staff are refused.
/// </summary>
[PolicyClause("5.3(c)")]
public sealed class FindCasesQuery(UseCaseRunner runner, BlindIndex index) : IUseCase
{
    private const int Most = 50;
    private const int MostMatches = 2000;

    /// <summary>The cases found. Refused for those who may not find people.</summary>
    public Task<Result<FoundCasesView>> AskAsync(FindRequest request, Actor actor, CancellationToken ct) =>
        runner.WriteAsync<FoundCasesView>(actor, Permission.FindPeople, async unit =>
        {
            var tokens = Tokens(request);
            if (request.By != FindBy.Reference && tokens.Count == 0)
            {
                return Error.Invalid("Cases.NothingToFind", nameof(request.Value));
            }

            var found = request.By == FindBy.Reference
                ? await ByReferenceAsync(unit, request.Value, ct)
                : await ByTokensAsync(unit, FieldOf(request.By), tokens, ct);
            unit.Note = $"{request.By}: {found.Cases.Count}";
            return found;
        }, ct);

    private List<long> Tokens(FindRequest request) => request.By switch
    {
        FindBy.Reference => [],
        FindBy.Name => [.. index.NameTokens(request.Value)],
        _ => index.Token(FieldOf(request.By), request.Value) is { } token ? [token] : [],
    };

    private static BlindField FieldOf(FindBy by) => by switch
    {
        FindBy.Name => BlindField.NamePart,
        FindBy.Phone => BlindField.Phone,
        FindBy.Postcode => BlindField.Postcode,
        _ => BlindField.Uprn,
    };

    private static async Task<FoundCasesView> ByReferenceAsync(UnitOfWork unit, string value, CancellationToken ct)
    {
        var db = unit.Db;
        var wanted = value.Trim().ToUpperInvariant();
        var id = await db.Cases.Where(c => c.Reference == wanted).Select(c => c.Id)
            .Concat(db.Reports.Where(r => r.Reference == wanted).Select(r => r.CaseId)).FirstOrDefaultAsync(ct);
        var survivor = await Redirects.FollowAsync(db, id, ct);
        var visible = await NewestAsync(CaseAuthority.Visible(db, db.Cases.Where(c => c.Id == survivor), unit.Actor, Permission.ListCases), ct);
        return new(await RowsAsync(db, visible, [], ct), false, false);
    }

    private static async Task<FoundCasesView> ByTokensAsync(UnitOfWork unit, BlindField field, List<long> tokens, CancellationToken ct)
    {
        var db = unit.Db;
        var wanted = tokens.Count;
        var records = db.BlindTokens.Where(t => t.Field == field && tokens.Contains(t.Token))
            .GroupBy(t => new { t.CaseId, t.RecordId })
            .Where(g => g.Select(t => t.Token).Distinct().Count() == wanted)
            .Select(g => new { g.Key.CaseId, g.Key.RecordId });
        var matches = await records.Take(MostMatches).ToListAsync(ct);

        // By the ids of the few that match; where far too many do, the database narrows them down itself
        var ids = matches.ConvertAll(m => m.CaseId).Distinct().ToList();
        var matching = matches.Count < MostMatches
            ? db.Cases.Where(c => ids.Contains(c.Id))
            : db.Cases.Where(c => records.Any(r => r.CaseId == c.Id));
        var known = CaseAuthority.NotHidden(db, matching.Where(c => c.Status != CaseStatus.Merged), unit.Actor);
        var visible = CaseAuthority.Visible(db, known, unit.Actor, Permission.FindPeople);
        var newest = matches.Count < MostMatches
            ? await NewestAsync(visible, ct)
            : await visible.OrderByDescending(c => c.ReceivedAt).ThenByDescending(c => c.Id).Take(Most + 1).Select(c => c.Id).ToListAsync(ct);
        var truncated = newest.Count > Most;
        var rows = await RowsAsync(db, [.. newest.Take(Most)], matches.ConvertAll(m => m.RecordId), ct);
        return new(rows, truncated, !truncated && await known.CountAsync(ct) > rows.Count);
    }

    // Few are put in order here: asked for an order, the database walks all cases in it to find them
    private static async Task<List<Guid>> NewestAsync(IQueryable<Case> cases, CancellationToken ct)
    {
        var keys = await cases.Select(c => new { c.Id, c.ReceivedAt }).ToListAsync(ct);
        return [.. keys.OrderByDescending(c => c.ReceivedAt).ThenByDescending(c => c.Id.ToString(), StringComparer.Ordinal).Take(Most + 1).Select(c => c.Id)];
    }

    private static async Task<List<FoundCaseView>> RowsAsync(PortalContext db, List<Guid> ids, List<Guid> records, CancellationToken ct)
    {
        var rows = await db.Cases.Where(c => ids.Contains(c.Id))
            .Select(c => new
            {
                c.Id,
                c.Reference,
                c.Status,
                c.ReceivedAt,
                Place = db.Neighbourhoods.Where(n => n.Id == c.NeighbourhoodId).Select(n => n.Name).FirstOrDefault(),
                Officer = db.Staff.Where(s => s.Id == c.OfficerId).Select(s => s.Name).FirstOrDefault(),
            })
            .ToListAsync(ct);
        rows = [.. rows.OrderBy(r => ids.IndexOf(r.Id))];
        var roles = records.Count == 0 ? [] : await db.Parties.Where(p => ids.Contains(p.CaseId) && records.Contains(p.Id)).Select(p => new { p.CaseId, p.Roles }).ToListAsync(ct);
        return rows.ConvertAll(r => new FoundCaseView(
            r.Id, r.Reference, r.Status, r.ReceivedAt, r.Place ?? "", r.Officer,
            roles.Where(p => p.CaseId == r.Id).Aggregate(PartyRoles.None, (sum, p) => sum | p.Roles)));
    }
}
