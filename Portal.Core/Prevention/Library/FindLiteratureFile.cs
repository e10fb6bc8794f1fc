using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Prevention.Library;

/// <summary>The file of an item: for anybody what may be given today, for staff what they may find, for those who keep the library every state.</summary>
[PolicyClause("5.4(e)")]
public sealed class FindLiteratureFile(PortalStore store, UkClock clock) : IUseCase
{
    /// <summary>The file in force.</summary>
    /// <param name="itemId">The item.</param>
    /// <param name="actor">Who asks; null for anybody.</param>
    /// <param name="ct">Stops the operation.</param>
    public async Task<Result<LiteratureFile>> HandleAsync(Guid itemId, Actor? actor, CancellationToken ct)
    {
        await using var db = store.Read();
        var items = db.Set<LiteratureItem>().Where(i => i.Id == itemId);
        if (actor?.May(Permission.PublishLeaflets) != true)
        {
            items = items.Given(db, clock.Today);
            if (actor?.May(Permission.IssueLeaflets) != true)
            {
                items = items.ForEverybody();
            }
        }

        var file = await items.Join(db.Set<LiteratureFile>(), i => i.FileId, f => (Guid?)f.Id, (_, f) => f).SingleOrDefaultAsync(ct);
        return file is null ? Error.NotFound : file;
    }
}
