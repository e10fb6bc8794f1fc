using Microsoft.EntityFrameworkCore;
using Portal.Core.Auditing;
using Portal.Core.Policy;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Auditing;

public sealed class AuditChainTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, long> Tampers => new()
    {
        { "edit", """UPDATE "AuditEntries" SET "Action" = 'Other' WHERE "Sequence" = 3""", 3 },
        { "delete in the middle", """DELETE FROM "AuditEntries" WHERE "Sequence" = 3""", 3 },
        { "delete at the tail", """DELETE FROM "AuditEntries" WHERE "Sequence" = 6""", 6 },
        { "reorder", """UPDATE "AuditEntries" SET "Sequence" = CASE "Sequence" WHEN 2 THEN -2 WHEN 4 THEN 2 ELSE "Sequence" END WHERE "Sequence" IN (2, 4); UPDATE "AuditEntries" SET "Sequence" = 4 WHERE "Sequence" = -2""", 2 },
        { "duplicate", """INSERT INTO "AuditEntries" SELECT 7, "At", "Kind", "Action", "StaffId", "SessionId", "CaseId", "Subjects", "Why", "Fields", "Note", "PreviousHash", "Hash" FROM "AuditEntries" WHERE "Sequence" = 6""", 7 },
    };

    [Theory]
    [MemberData(nameof(Tampers))]
    [Proves("5.3(c)", "a change to the trail of acts and looks is found, and where")]
    public async Task Verifying_names_the_first_row_that_was_tampered_with(string kind, string sql, long firstBad)
    {
        await using var portal = await TestPortal.StartAsync();
        var (@case, _) = await BareCase.SaveAsync(portal);
        for (var look = 0; look < 6; look++)
        {
            await portal.Vault.OpenAsync(portal.Organisation.Specialist, @case.Id, "test", Ct);
        }

        Assert.True((await portal.Get<AuditVerifier>().VerifyAsync(Ct)).IsSound);
        await using (var db = portal.Store.Raw())
        {
            await db.Database.ExecuteSqlRawAsync("""DROP TRIGGER trail_no_update; DROP TRIGGER trail_no_delete;""", Ct);
            await db.Database.ExecuteSqlRawAsync(sql, Ct);
        }

        var found = await portal.Get<AuditVerifier>().VerifyAsync(Ct);
        Assert.True(found.FirstBadSequence == firstBad, $"{kind}: {found.FirstBadSequence} {found.Finding}");
    }

    [Theory]
    [InlineData("""UPDATE "AuditEntries" SET "Action" = 'Other'""")]
    [InlineData("""DELETE FROM "AuditEntries" """)]
    public async Task The_database_itself_refuses_to_change_the_trail(string sql)
    {
        await using var portal = await TestPortal.StartAsync();
        var (@case, _) = await BareCase.SaveAsync(portal);
        await portal.Vault.OpenAsync(portal.Organisation.Specialist, @case.Id, "test", Ct);
        await using var db = portal.Store.Raw();

        await Assert.ThrowsAnyAsync<Exception>(() => db.Database.ExecuteSqlRawAsync(sql, Ct));
    }

    [Fact]
    public async Task Looks_by_many_at_once_leave_one_unbroken_chain()
    {
        await using var portal = await TestPortal.StartAsync();
        var (@case, _) = await BareCase.SaveAsync(portal);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => portal.Vault.OpenAsync(portal.Organisation.Specialist, @case.Id, "test", Ct)));

        var found = await portal.Get<AuditVerifier>().VerifyAsync(Ct);
        Assert.Equal((40, true), (found.Rows, found.IsSound));
    }
}
