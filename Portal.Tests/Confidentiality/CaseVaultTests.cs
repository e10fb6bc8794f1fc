using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Portal.Core.Auditing;
using Portal.Core.Confidentiality;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Confidentiality;

public sealed class CaseVaultTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Proves("5.3(c)", "who looks at a case is on the trail before anything of it can be opened")]
    public async Task A_look_is_on_the_trail_before_anything_can_be_opened()
    {
        await using var portal = await TestPortal.StartAsync();
        var (@case, party) = await BareCase.SaveAsync(portal);

        var access = (await portal.Vault.OpenAsync(portal.Organisation.Specialist, @case.Id, "case page", Ct)).Value;

        Assert.Equal("Sample Person", access.Open(party.Details, party.Id).NameUsed);
        var look = Assert.Single(await LooksAsync(portal));
        Assert.Equal((portal.Organisation.Specialist.StaffId, (Guid?)@case.Id, "case page"), (look.StaffId, look.CaseId, look.Note));
        Assert.Equal("ReadCases: Everywhere as CommunitySafetySpecialist", look.Why);
    }

    [Fact]
    public async Task Those_who_may_not_read_get_the_answer_for_what_does_not_exist()
    {
        await using var portal = await TestPortal.StartAsync();
        var (@case, _) = await BareCase.SaveAsync(portal);
        var (sealedCase, _) = await BareCase.SaveAsync(portal, isSealed: true);
        var organisation = portal.Organisation;

        foreach (var (actor, id) in new[]
        {
            (organisation.FrontLine, @case.Id), (organisation.Officer, @case.Id), (organisation.Director, @case.Id), (organisation.OperationalSupport, @case.Id),
            (organisation.Board, @case.Id), (organisation.Administrator, @case.Id), (organisation.Audit, @case.Id), (organisation.ManagementTeam, @case.Id),
            (organisation.Specialist, sealedCase.Id), (organisation.Specialist, Guid.CreateVersion7()),
        })
        {
            var refused = await portal.Vault.OpenAsync(actor, id, "test", Ct);
            Assert.Equal(Error.NotFound, refused.Error);
        }

        Assert.Empty(await LooksAsync(portal));
    }

    [Fact]
    public async Task A_list_is_one_look_and_leaves_out_what_may_not_be_read()
    {
        await using var portal = await TestPortal.StartAsync();
        var (mine, _) = await BareCase.SaveAsync(portal, area: 0);
        var (other, _) = await BareCase.SaveAsync(portal, area: 1);

        var opened = await portal.Vault.OpenManyAsync(portal.Organisation.TeamLeader, [mine.Id, other.Id], "pool", Ct);

        Assert.Equal([mine.Id], opened.Keys);
        Assert.Equal(mine.Id.ToString(), Assert.Single(await LooksAsync(portal)).Subjects);
    }

    [Fact]
    [Proves("5.3(c)", "what people tell is sealed for its record alone and opens with the keys of its case alone")]
    public async Task Sealed_content_opens_neither_for_another_record_nor_with_another_cases_keys_nor_after_a_change()
    {
        await using var portal = await TestPortal.StartAsync();
        var (first, firstParty) = await BareCase.SaveAsync(portal);
        var (second, secondParty) = await BareCase.SaveAsync(portal, name: "Other Person");
        var access = (await portal.Vault.OpenAsync(portal.Organisation.Specialist, first.Id, "test", Ct)).Value;
        var changed = firstParty.Details.Cell.ToArray();
        changed[^20] ^= 1;

        Assert.Throws<AuthenticationTagMismatchException>(() => access.Open(firstParty.Details, secondParty.Id));
        Assert.Throws<KeyNotFoundException>(() => access.Open(secondParty.Details, secondParty.Id));
        Assert.Throws<AuthenticationTagMismatchException>(() => access.Open(new Sealed<Portal.Core.People.PartyDetails>(changed), firstParty.Id));
        Assert.NotEqual(first.Id, second.Id);
    }

    [Fact]
    public async Task Destroying_the_key_of_a_case_ends_its_content()
    {
        await using var portal = await TestPortal.StartAsync();
        var (@case, party) = await BareCase.SaveAsync(portal);

        await portal.Get<KeyStore>().DestroyAsync(@case.Id, Ct);
        var access = (await portal.Vault.OpenAsync(portal.Organisation.Specialist, @case.Id, "test", Ct)).Value;

        Assert.Throws<KeyNotFoundException>(() => access.Open(party.Details, party.Id));
    }

    [Fact]
    public async Task A_copied_database_file_does_not_hold_the_name()
    {
        await using var portal = await TestPortal.StartAsync();
        await BareCase.SaveAsync(portal, name: "Quillonby Zanthorpe");
        await using (var db = portal.Store.Read())
        {
            await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)", Ct);
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(portal.Storage.DataDir, "*", SearchOption.AllDirectories))
        {
            var bytes = await File.ReadAllBytesAsync(file, Ct);
            Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("Quillonby")));
            Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("Quillonby")));
        }
    }

    private static async Task<List<AuditEntry>> LooksAsync(TestPortal portal)
    {
        await using var db = portal.Store.Read();
        return await db.AuditEntries.Where(e => e.Kind == AuditKind.Look).ToListAsync(Ct);
    }
}
