using Microsoft.EntityFrameworkCore;
using Portal.Core.Auditing;
using Portal.Core.Cases;

namespace Portal.Core.Persistence;

/// <summary>The mapping on SQLite.</summary>
public sealed class SqlitePortalContext(DbContextOptions<SqlitePortalContext> options) : PortalContext(options)
{
    /// <summary>The transaction is IMMEDIATE, so reading is holding.</summary>
    internal override async Task<AuditHead> LockAuditHeadAsync(CancellationToken ct) => AuditHeads.Local.SingleOrDefault() ?? await AuditHeads.SingleAsync(ct);

    /// <summary>The same.</summary>
    internal override Task<Case> HoldCaseAsync(Guid caseId, CancellationToken ct) => Cases.SingleAsync(c => c.Id == caseId, ct);
}

/// <summary>The mapping on PostgreSQL.</summary>
public sealed class PostgresPortalContext(DbContextOptions<PostgresPortalContext> options) : PortalContext(options)
{
    /// <summary>Holds the one row, so that writers of the trail queue up.</summary>
    internal override async Task<AuditHead> LockAuditHeadAsync(CancellationToken ct) =>
        AuditHeads.Local.SingleOrDefault()
        ?? await AuditHeads.FromSql($"""SELECT * FROM "AuditHeads" FOR UPDATE""").SingleAsync(ct);

    /// <summary>Holds the row of the case.</summary>
    internal override Task<Case> HoldCaseAsync(Guid caseId, CancellationToken ct) =>
        Cases.FromSql($"""SELECT * FROM "Cases" WHERE "Id" = {caseId} FOR UPDATE""").SingleAsync(ct);
}
