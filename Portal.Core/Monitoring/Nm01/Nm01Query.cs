using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Codes;
using Portal.Core.Monitoring.Homes;
using Portal.Core.Motivations;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Codes;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Monitoring.Nm01;

/// <summary>NM01 for a person: the areas that it covers, year by year.</summary>
/// <param name="Areas">Names of the areas covered.</param>
/// <param name="IsWhole">All areas of the Group are covered: only then is it the figure that is published.</param>
/// <param name="Years">Newest first; the first one is not over.</param>
/// <param name="Rules">The definition of the newest year.</param>
public sealed record Nm01View(IReadOnlyList<string> Areas, bool IsWhole, IReadOnlyList<Nm01Result> Years, Nm01Rules Rules);

/// <summary>
/// Works out both parts of NM01 from the facts for the last three financial years. A question for once a month, not for a dashboard: it reads
/// the facts of the years themselves.
/// </summary>
public sealed class Nm01Query(PortalStore store, CodeListStore lists, UkClock clock) : IUseCase
{
    private const int YearsShown = 3;

    /// <summary>Answers for those who read live figures of an area or of all.</summary>
    public async Task<Result<Nm01View>> AskAsync(Actor actor, CancellationToken ct)
    {
        await using var db = store.Read();
        if (await FigureScope.OfAsync(db, actor, ct) is not { } scope)
        {
            return Refusals.NotAllowed;
        }

        var strands = await CountingAsync(ct);
        var thisYear = FinancialYear.Of(clock.Today);
        var areas = scope.AreaIds;
        var since = FinancialYear.Start(thisYear - YearsShown + 1);
        var facts = await db.CaseFacts.Where(f => !f.IsMerged && areas.Contains(f.ServiceAreaId) && f.OpenedOn >= since)
            .Select(f => new { f.Id, f.OpenedOn, f.ClosedOn, f.IsHate, f.Strands }).ToListAsync(ct);
        var cases = facts.ConvertAll(f => new Nm01Case(f.Id, f.OpenedOn, f.ClosedOn, f.IsHate && f.Strands.Exists(strands.Contains)));
        var homes = new HomesLedger(await db.HomesFigures.Where(h => areas.Contains(h.ServiceAreaId)).ToListAsync(ct));
        var other = await db.OtherAsbFigures.Where(f => areas.Contains(f.ServiceAreaId)).ToListAsync(ct);
        var years = Enumerable.Range(0, YearsShown).Select(back => thisYear - back).Select(year => Nm01Rules.For(year).Of(
            year, cases,
            areas.All(area => other.Exists(f => f.ServiceAreaId == area && f.Year == year)) ? other.Where(f => f.Year == year).Sum(f => f.Cases) : null,
            homes.On(FinancialYear.End(year) < clock.Today ? FinancialYear.End(year) : clock.Today, areas)));
        return new Nm01View(scope.AreaNames, scope.IsWhole, [.. years], Nm01Rules.For(thisYear));
    }

    private async Task<HashSet<string>> CountingAsync(CancellationToken ct) =>
        [.. (await lists.GetAsync(ct)).Of(StrandCodeLists.Strand).Items.Where(s => s.Flag(CodeAttributes.CountsForNm01Part2)).Select(s => s.Code)];
}
