using Microsoft.EntityFrameworkCore;
using Portal.Core.Auditing;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Auditing;

/// <summary>Every way to tamper with the trail is found, and where; with the help of anchors also those that leave a whole chain behind.</summary>
public sealed class AuditChainTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public enum Tamper
    {
        Edit,
        DeleteInTheMiddle,
        DeleteAtTheTail,
        Insert,
        Reorder,
        Duplicate,
        RewriteWithoutTheKey,
        Rollback,
    }

    public static TheoryData<Tamper, DatabaseProvider> Tampers { get; } = All();

    [Theory]
    [MemberData(nameof(Tampers))]
    [Proves("5.3(c)", "a change to the trail of acts and looks is found, and where")]
    public async Task Verifying_names_the_first_row_that_was_tampered_with(Tamper tamper, DatabaseProvider provider)
    {
        Assert.SkipWhen(provider == DatabaseProvider.Postgres && TestPostgres.Server is null, "No PostgreSQL server for this run.");
        await using var portal = await TestPortal.StartAsync(provider);
        var anchors = await LookSixTimesAsync(portal);
        Assert.True((await portal.Get<AuditVerifier>().VerifyAsync(anchors, Ct)).IsSound);

        var firstBad = await TamperAsync(portal, tamper);

        var found = await portal.Get<AuditVerifier>().VerifyAsync(anchors, Ct);
        Assert.True(found.FirstBadSequence == firstBad, $"{tamper}: {found.FirstBadSequence} {found.Finding}");
        Assert.False(found.IsSound);
    }

    [Theory]
    [InlineData(Tamper.DeleteAtTheTail)]
    [InlineData(Tamper.Rollback)]
    public async Task Without_anchors_a_tail_cut_off_with_care_is_not_seen(Tamper tamper)
    {
        await using var portal = await TestPortal.StartAsync();
        await LookSixTimesAsync(portal);

        await TamperAsync(portal, tamper);

        Assert.True((await portal.Get<AuditVerifier>().VerifyAsync(Ct)).IsSound);
    }

    [Fact]
    public async Task A_trail_written_anew_with_the_key_itself_does_not_match_its_anchors()
    {
        await using var portal = await TestPortal.StartAsync();
        var anchors = await LookSixTimesAsync(portal);
        List<AuditEntry> rows;
        await using (var db = portal.Store.Read())
        {
            rows = await db.AuditEntries.OrderBy(e => e.Sequence).ToListAsync(Ct);
        }

        await RunAsync(portal, """DELETE FROM "AuditEntries" """);
        await using (var db = portal.Store.Raw())
        {
            byte[] previous = [];
            foreach (var row in rows)
            {
                var forged = new AuditEntry
                {
                    Sequence = row.Sequence,
                    At = row.At,
                    Kind = row.Kind,
                    Action = row.Action,
                    StaffId = Guid.Empty,
                    SessionId = row.SessionId,
                    Why = row.Why,
                    PreviousHash = previous,
                    Hash = [],
                };
                previous = portal.Get<AuditTrail>().HashOf(forged);
                db.AuditEntries.Add(forged.WithHash(previous));
            }

            (await db.AuditHeads.SingleAsync(Ct)).Hash = previous;
            await db.SaveChangesAsync(Ct);
        }

        Assert.True((await portal.Get<AuditVerifier>().VerifyAsync(Ct)).IsSound);
        Assert.Equal(1, (await portal.Get<AuditVerifier>().VerifyAsync(anchors, Ct)).FirstBadSequence);
    }

    [Fact]
    public async Task An_anchor_that_somebody_else_signed_is_told()
    {
        await using var portal = await TestPortal.StartAsync();
        var anchors = await LookSixTimesAsync(portal);

        var found = await portal.Get<AuditVerifier>().VerifyAsync([anchors[0] with { Sequence = 3 }, anchors[1]], Ct);

        Assert.Equal((null, false), (found.FirstBadSequence, found.IsSound));
        Assert.Contains("row 3", found.Finding, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_anchor_survives_its_line_and_nothing_else_is_taken_for_one()
    {
        await using var portal = await TestPortal.StartAsync();
        var anchor = (await LookSixTimesAsync(portal))[1];

        Assert.Equal(anchor.ToString(), AuditAnchor.Parse(anchor.ToString())!.ToString());
        Assert.Equal(File.ReadAllLines(portal.Get<AuditAnchors>().Path)[1], anchor.ToString());
        Assert.All(["", "anchor1", anchor.ToString()[..^1], anchor.ToString().Replace(' ', '\t'), $"{anchor} x", anchor.ToString().Replace("anchor1", "anchor2", StringComparison.Ordinal)],
            line => Assert.Null(AuditAnchor.Parse(line)));
    }

    [Theory]
    [BothDatabases]
    public async Task The_database_itself_refuses_to_change_the_trail(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        await LookSixTimesAsync(portal);
        await using var db = portal.Store.Raw();

        await Assert.ThrowsAnyAsync<Exception>(() => db.Database.ExecuteSqlRawAsync("""UPDATE "AuditEntries" SET "Action" = 'Other'""", Ct));
        await Assert.ThrowsAnyAsync<Exception>(() => db.Database.ExecuteSqlRawAsync("""DELETE FROM "AuditEntries" """, Ct));
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

    [Fact]
    public async Task An_act_that_does_not_say_why_it_was_allowed_is_not_written()
    {
        await using var portal = await TestPortal.StartAsync();
        await using var db = portal.Store.Raw();

        await Assert.ThrowsAsync<ArgumentException>(() => portal.Get<AuditTrail>().AppendAsync(db, portal.Organisation.Specialist, new(AuditKind.Look, "Test"), Ct));
    }

    private static TheoryData<Tamper, DatabaseProvider> All()
    {
        var data = new TheoryData<Tamper, DatabaseProvider>();
        foreach (var tamper in Enum.GetValues<Tamper>())
        {
            data.Add(tamper, DatabaseProvider.Sqlite);
            data.Add(new TheoryDataRow<Tamper, DatabaseProvider>(tamper, DatabaseProvider.Postgres).WithTrait(Tier.Name, Tier.Postgres));
        }

        return data;
    }

    /// <summary>Six looks with an anchor after the second and after the last.</summary>
    private static async Task<List<AuditAnchor>> LookSixTimesAsync(TestPortal portal)
    {
        var (@case, _) = await BareCase.SaveAsync(portal);
        var anchors = new List<AuditAnchor>();
        for (var look = 1; look <= 6; look++)
        {
            Assert.True((await portal.Vault.OpenAsync(portal.Organisation.Specialist, @case.Id, "test", Ct)).IsSuccess);
            if (look is 2 or 6)
            {
                anchors.Add((await portal.Get<AuditAnchors>().MakeAsync(Ct))!);
            }
        }

        return anchors;
    }

    /// <summary>Tampers as somebody would who has the whole database and not the key; answers the first row that is wrong.</summary>
    private static async Task<long> TamperAsync(TestPortal portal, Tamper tamper)
    {
        const string Columns = """ "At", "Kind", "Action", "StaffId", "SessionId", "CaseId", "Subjects", "Why", "Fields", "Note", "PreviousHash", "Hash" """;
        const string Head = """UPDATE "AuditHeads" SET "Sequence" = (SELECT MAX("Sequence") FROM "AuditEntries"), "Hash" = (SELECT "Hash" FROM "AuditEntries" ORDER BY "Sequence" DESC LIMIT 1)""";
        var (sql, firstBad) = tamper switch
        {
            Tamper.Edit => ("""UPDATE "AuditEntries" SET "Action" = 'Other' WHERE "Sequence" = 3""", 3L),
            Tamper.DeleteInTheMiddle => ("""DELETE FROM "AuditEntries" WHERE "Sequence" = 3; UPDATE "AuditEntries" SET "Sequence" = "Sequence" - 1 WHERE "Sequence" = 4;""", 3),
            Tamper.DeleteAtTheTail => ($"""DELETE FROM "AuditEntries" WHERE "Sequence" = 6; {Head}""", 6),
            Tamper.Insert => ($"""INSERT INTO "AuditEntries" ("Sequence", {Columns}) SELECT 7, "At", "Kind", 'Made up', "StaffId", "SessionId", "CaseId", "Subjects", "Why", "Fields", "Note", "Hash", "PreviousHash" FROM "AuditEntries" WHERE "Sequence" = 6; {Head}""", 7),
            Tamper.Reorder => ("""UPDATE "AuditEntries" SET "Sequence" = -2 WHERE "Sequence" = 2; UPDATE "AuditEntries" SET "Sequence" = 2 WHERE "Sequence" = 4; UPDATE "AuditEntries" SET "Sequence" = 4 WHERE "Sequence" = -2""", 2),
            Tamper.Duplicate => ($"""INSERT INTO "AuditEntries" ("Sequence", {Columns}) SELECT 7, {Columns} FROM "AuditEntries" WHERE "Sequence" = 6; {Head}""", 7),
            Tamper.RewriteWithoutTheKey => ("""UPDATE "AuditEntries" SET "StaffId" = '00000000-0000-0000-0000-000000000000'""", 1),
            _ => ($"""DELETE FROM "AuditEntries" WHERE "Sequence" > 4; {Head}""", 5),
        };
        await RunAsync(portal, sql);
        return firstBad;
    }

    private static async Task RunAsync(TestPortal portal, string sql)
    {
        await using var db = portal.Store.Raw();
        await db.Database.ExecuteSqlRawAsync(
            portal.Storage.Provider == DatabaseProvider.Sqlite ? "DROP TRIGGER trail_no_update; DROP TRIGGER trail_no_delete;" : """DROP TRIGGER trail_no_change ON "AuditEntries";""", Ct);
        await db.Database.ExecuteSqlRawAsync(sql, Ct);
    }
}
