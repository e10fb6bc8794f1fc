using Microsoft.EntityFrameworkCore;
using Portal.Core.SharedKernel;

namespace Portal.Core.Persistence.Jobs;

/// <summary>
/// Gives each job of the night to one instance at a time, once for each night, and keeps how it ended. A lease that runs out is free again,
/// so an instance that died does not keep a job from being done. Real time.
/// </summary>
public sealed class JobLedger(PortalStore store, TimeProvider time)
{
    /// <summary>How long nobody else begins a job that somebody has begun.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    /// <summary>How long a job that failed waits before it is tried again.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    /// <summary>Takes a job for the night that is due; false when it is done for that night, or somebody else has it.</summary>
    public async Task<bool> TakeAsync(string job, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var night = Night.DueAt(now);
        await using (var db = store.Read())
        {
            // Asked every few minutes and nearly always done: no writing for that
            if (await db.Jobs.AnyAsync(j => j.Name == job && (j.Night >= night || j.LeaseUntil > now), ct))
            {
                return false;
            }
        }

        var taken = await store.WriteAsync<Result<int>>(async db =>
        {
            var until = now + Lease;
            var given = await db.Jobs.Where(j => j.Name == job && (j.Night == null || j.Night < night) && (j.LeaseUntil == null || j.LeaseUntil <= now))
                .ExecuteUpdateAsync(set => set.SetProperty(j => j.StartedAt, now).SetProperty(j => j.LeaseUntil, until), ct);
            if (given == 0 && !await db.Jobs.AnyAsync(j => j.Name == job, ct))
            {
                db.Jobs.Add(new() { Name = job, StartedAt = now, LeaseUntil = until });
                given = await db.SaveChangesAsync(ct);
            }

            return given;
        }, ct);
        return taken.Value > 0;
    }

    /// <summary>It came to an end: done for the night.</summary>
    public Task EndAsync(string job, DateOnly night, JobResult result, string note, CancellationToken ct) => SetAsync(job, night, result, note, null, ct);

    /// <summary>It could not be finished: tried again after a pause, by whoever comes first.</summary>
    public Task FailAsync(string job, CancellationToken ct) => SetAsync(job, null, JobResult.Failed, "", time.GetUtcNow() + Pause, ct);

    /// <summary>How a job stands; null when it was never begun.</summary>
    public async Task<JobRow?> FindAsync(string job, CancellationToken ct)
    {
        await using var db = store.Read();
        return await db.Jobs.FirstOrDefaultAsync(j => j.Name == job, ct);
    }

    private Task SetAsync(string job, DateOnly? night, JobResult result, string note, DateTimeOffset? leaseUntil, CancellationToken ct) => store.WriteAsync<Result>(async db =>
    {
        var now = time.GetUtcNow();
        await db.Jobs.Where(j => j.Name == job).ExecuteUpdateAsync(
            set => set.SetProperty(j => j.Night, j => night ?? j.Night).SetProperty(j => j.EndedAt, now).SetProperty(j => j.Result, result)
                .SetProperty(j => j.Note, note).SetProperty(j => j.LeaseUntil, leaseUntil),
            ct);
        return Result.Done;
    }, ct);
}
