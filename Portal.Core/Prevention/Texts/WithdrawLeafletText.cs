using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Texts;

/// <summary>
/// Takes an edition out of use, with a reason: neither what is in force nor a draft of it prints from then on. English cannot be withdrawn: it is
/// what everybody is given when there is nothing else.
/// </summary>
[PolicyClause("5.4(c)")]
public sealed class WithdrawLeafletText(UseCaseRunner runner, LeafletLibrary library) : IUseCase
{
    /// <summary>Does it.</summary>
    /// <returns>How many versions went out of use.</returns>
    public async Task<Result<int>> HandleAsync(LeafletEdition edition, string? why, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var withdrawn = await runner.WriteAsync<int>(actor, Permission.PublishLeaflets, async unit =>
        {
            var reason = string.Join(' ', (why ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (edition.IsSource())
            {
                return new Error("Leaflet.EnglishStays");
            }

            if (reason.Length is 0 or > LeafletTextLimits.Reason || reason.Any(c => char.IsControl(c) || c is '<' or '>'))
            {
                return Error.Invalid("Leaflet.WhyMissing", nameof(why), LeafletTextLimits.Reason);
            }

            var going = (await LeafletTextShelf.VersionsAsync(unit.Db, edition, unit.Cancellation))
                .Where(t => t.State is LeafletTextState.Published or LeafletTextState.Draft).ToList();
            if (going.Count == 0)
            {
                return Error.NotFound;
            }

            foreach (var text in going)
            {
                text.Withdraw(reason, actor.StaffId, unit.Now);
                unit.Subjects.Add(text.Id);
            }

            unit.Note = edition.Slug;
            return going.Count;
        }, ct);
        library.Refresh();
        await library.FreshenAsync(ct);
        return withdrawn;
    }
}
