using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;

namespace Portal.Core.Access;

/// <summary>Ends sessions of anybody: one by its id, or all of one member of staff.</summary>
public sealed class EndSession(UseCaseRunner runner, SessionStore sessions, TimeProvider time) : IUseCase
{
    /// <summary>Ends one session.</summary>
    public Task<Result<int>> HandleAsync(Guid sessionId, Actor actor, CancellationToken ct) =>
        RunAsync(rows => rows.Where(s => s.Id == sessionId), actor, ct);

    /// <summary>Ends every session of one member of staff.</summary>
    public Task<Result<int>> HandleAllOfAsync(Guid staffId, Actor actor, CancellationToken ct) =>
        RunAsync(rows => rows.Where(s => s.StaffId == staffId), actor, ct);

    private async Task<Result<int>> RunAsync(Func<IQueryable<SessionRow>, IQueryable<SessionRow>> which, Actor actor, CancellationToken ct)
    {
        var ended = new List<Guid>();
        var result = await runner.WriteAsync<int>(actor, Permission.EndSessions, async unit =>
        {
            foreach (var row in await which(unit.Db.Sessions).Where(s => s.RevokedAt == null).ToListAsync(unit.Cancellation))
            {
                row.RevokedAt = time.GetUtcNow();
                row.RevokedBecause = "ended-by-administrator";
                unit.Subjects.Add(row.Id);
                ended.Add(row.Id);
            }

            return ended.Count == 0 ? Error.NotFound : ended.Count;
        }, ct);
        if (result.IsSuccess)
        {
            sessions.TellEnded(ended);
        }

        return result;
    }
}
