using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Auditing;

/// <summary>To what the trail is narrowed.</summary>
public sealed record TrailFilter
{
    /// <summary>Acts, looks or refusals; null for all.</summary>
    public AuditKind? Kind { get; init; }

    /// <summary>The verb, or empty.</summary>
    public string Action { get; init; } = "";

    /// <summary>Who; null for anybody.</summary>
    public Guid? StaffId { get; init; }

    /// <summary>Reference of a case, or empty.</summary>
    public string Reference { get; init; } = "";

    /// <summary>First UK day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last UK day.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>
/// Reads the trail for Internal Audit: who did, saw or was refused what, and why it was allowed. Reading it is itself an act on the trail,
/// with what it was narrowed to.
/// </summary>
[PolicyClause("5.3(c)")]
public sealed class ReadTrail(UseCaseRunner runner, PortalStore store) : IUseCase
{
    /// <summary>Rows of a page.</summary>
    public const int PageSize = 50;

    /// <summary>Most rows of a file.</summary>
    public const int MostOfFile = 5000;

    /// <summary>A page, newest first. Refused for those who may not read the trail.</summary>
    /// <param name="filter">To what it is narrowed.</param>
    /// <param name="before">Only rows before this one; null for the newest.</param>
    /// <param name="actor">Who reads.</param>
    /// <param name="ct">Stops the operation.</param>
    public Task<Result<TrailPageView>> PageAsync(TrailFilter filter, long? before, Actor actor, CancellationToken ct) => ReadAsync(filter, before, PageSize, "page", actor, ct);

    /// <summary>As many rows as fit into a file, newest first.</summary>
    public Task<Result<TrailPageView>> FileAsync(TrailFilter filter, Actor actor, CancellationToken ct) => ReadAsync(filter, null, MostOfFile, "file", actor, ct);

    private async Task<Result<TrailPageView>> ReadAsync(TrailFilter filter, long? before, int size, string how, Actor actor, CancellationToken ct)
    {
        var allowed = await runner.WriteAsync<bool>(actor, Permission.ReadAudit, unit =>
        {
            // Kinds and days only: what was typed might name somebody
            unit.Note = $"{how} {filter.Kind} {filter.From:yyyy-MM-dd} {filter.To:yyyy-MM-dd}".Trim();
            if (filter.StaffId is { } person)
            {
                unit.Subjects.Add(person);
            }

            return Task.FromResult<Result<bool>>(true);
        }, ct);
        if (!allowed.IsSuccess)
        {
            return allowed.Error;
        }

        await using var db = store.Read();
        return await TrailRows.PageAsync(db, await NarrowAsync(db, filter, before, ct), size, ct);
    }

    private static async Task<IQueryable<AuditEntry>> NarrowAsync(PortalContext db, TrailFilter filter, long? before, CancellationToken ct)
    {
        IQueryable<AuditEntry> rows = db.AuditEntries;
        if (filter.Kind is { } kind)
        {
            rows = rows.Where(e => e.Kind == kind);
        }

        if (filter.Action.Length > 0)
        {
            rows = rows.Where(e => e.Action == filter.Action);
        }

        if (filter.StaffId is { } person)
        {
            rows = rows.Where(e => e.StaffId == person);
        }

        if (filter.Reference.Length > 0)
        {
            var wanted = filter.Reference.Trim().ToUpperInvariant();
            var id = await db.Cases.Where(c => c.Reference == wanted).Select(c => c.Id).SingleOrDefaultAsync(ct);
            rows = rows.Where(e => e.CaseId == id);
        }

        if (filter.From is { } from)
        {
            var first = await TrailRows.FirstSinceAsync(db, UkTime.ToInstant(from, TimeOnly.MinValue), ct);
            rows = rows.Where(e => e.Sequence >= first);
        }

        if (filter.To is { } to)
        {
            var end = await TrailRows.FirstSinceAsync(db, UkTime.ToInstant(to.AddDays(1), TimeOnly.MinValue), ct);
            rows = rows.Where(e => e.Sequence < end);
        }

        return before is { } edge ? rows.Where(e => e.Sequence < edge) : rows;
    }
}
