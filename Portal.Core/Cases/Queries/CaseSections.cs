using Portal.Core.Access;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Queries;

/// <summary>
/// Opens one part of a case for reading: the head, what may be done, and a look that says which part. Each part reads its own rows only, so
/// that a page costs what it shows.
/// </summary>
public sealed class CaseSections(PortalStore store, ICaseAuthority authority, CaseVault vault, UkClock clock)
{
    /// <summary>Reads a part. <see cref="Error.NotFound"/> for those who may not read the case.</summary>
    internal async Task<Result<T>> ReadAsync<T>(Guid caseId, Actor actor, string part, Func<OpenedSection, Task<T>> read, CancellationToken ct)
    {
        await using var db = store.Read();
        caseId = await Redirects.FollowAsync(db, caseId, ct);
        var opened = await vault.OpenAsync(actor, caseId, part, ct);
        if (!opened.IsSuccess)
        {
            return opened.Error;
        }

        var now = clock.Now;
        var standing = (await authority.StandingsAsync(db, actor, [caseId], ct))[caseId];
        if (await CaseHeaders.ReadAsync(db, caseId, now, ct) is not { } header)
        {
            return Error.NotFound;
        }

        var ids = await Redirects.JoinedIntoAsync(db, caseId, ct);
        return await read(new(db, header, Abilities.Of(actor, standing, header), opened.Value, [caseId, .. ids], now));
    }
}

/// <summary>A case opened for one of its parts.</summary>
internal sealed record OpenedSection(PortalContext Db, CaseHeaderView Header, CaseAbilities May, CaseAccess Access, IReadOnlyList<Guid> CaseIds, DateTimeOffset Now);
