using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.Prevention.Register;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Contacts;

/// <summary>A print that is recalled, and how many of it were handed to tenants.</summary>
public sealed record RecalledPrintView(string LanguageName, string Format, string ContentVersion, string DocumentVersion, int Issued);

/// <summary>A pile that has to go.</summary>
public sealed record RecalledPileView(Guid Id, string Office, string Place, string LanguageName, string Format, int Quantity, string DoneBy, DateTimeOffset? DoneAt);

/// <summary>One recall.</summary>
public sealed record LeafletRecallView(
    Guid Id, string Office, string OldPhone, string NewPhone, string OldAddress, string NewAddress, string By, DateTimeOffset At,
    IReadOnlyList<RecalledPrintView> Prints, IReadOnlyList<RecalledPileView> Piles)
{
    /// <summary>Leaflets that were handed to tenants.</summary>
    public int Issued => Prints.Sum(print => print.Issued);

    /// <summary>Piles that are still where they were.</summary>
    public int Open => Piles.Count(pile => pile.DoneAt is null);
}

/// <summary>What is recalled, who holds it and how many were handed out, for those who issue leaflets or keep the offices.</summary>
[PolicyClause("5.4(c)")]
public sealed class ListLeafletRecalls(PortalStore store, LeafletLibrary library) : IUseCase
{
    private const int Most = 50;

    /// <summary>The newest recalls.</summary>
    public async Task<Result<IReadOnlyList<LeafletRecallView>>> HandleAsync(Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.May(Permission.IssueLeaflets) && !actor.May(Permission.KeepOffices))
        {
            return Error.NotFound;
        }

        await library.FreshenAsync(ct);
        await using var db = store.Read();
        var recalls = await db.Set<LeafletRecall>().Include(r => r.Prints).Include(r => r.Piles).OrderByDescending(r => r.At).Take(Most).ToListAsync(ct);
        var printIds = recalls.SelectMany(r => r.Prints).Select(p => p.PrintId).Distinct().ToList();
        var prints = await db.Set<LeafletPrint>().Where(p => printIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        var versions = prints.Values.Select(p => p.DocumentVersion).ToList();
        var issued = await db.Set<LeafletIssue>().Where(i => versions.Contains(i.DocumentVersion))
            .GroupBy(i => i.DocumentVersion).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, StringComparer.Ordinal, ct);
        var offices = await db.Offices.ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        var staffIds = recalls.Select(r => r.ById).Concat(recalls.SelectMany(r => r.Piles).Select(p => p.DoneById ?? Guid.Empty)).Distinct().ToList();
        var staff = await db.Staff.Where(s => staffIds.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name, ct);
        return Result.Success<IReadOnlyList<LeafletRecallView>>(
        [
            .. recalls.Select(r => new LeafletRecallView(
                r.Id, offices.GetValueOrDefault(r.OfficeId, ""), r.OldPhone, r.NewPhone, r.OldAddress, r.NewAddress, staff.GetValueOrDefault(r.ById, ""), r.At,
                [
                    .. r.Prints.Select(p => prints[p.PrintId]).OrderBy(p => p.Language, StringComparer.Ordinal).Select(p => new RecalledPrintView(
                        NameOf(p.Language), p.Format, p.ContentVersion, p.DocumentVersion, issued.GetValueOrDefault(p.DocumentVersion))),
                ],
                [
                    .. r.Piles.Select(p => new RecalledPileView(
                            p.Id, offices.GetValueOrDefault(p.OfficeId, ""), p.Place, NameOf(p.Language), p.Format, p.Quantity,
                            staff.GetValueOrDefault(p.DoneById ?? Guid.Empty, ""), p.DoneAt))
                        .OrderBy(p => p.Office, StringComparer.Ordinal).ThenBy(p => p.Place, StringComparer.Ordinal),
                ])),
        ]);
    }

    private string NameOf(string language) => library.Find(language)?.EnglishName ?? language;
}
