using Microsoft.EntityFrameworkCore;
using Portal.Core.Auditing;
using Portal.Core.Codes;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Codes;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Codes;

public sealed class EditCodeItemTests : IAsyncLifetime
{
    private TestPortal portal = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => portal = await TestPortal.StartAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task New_words_are_offered_at_once_and_the_trail_knows()
    {
        var before = await ItemAsync("strand", "disability");

        var saved = await EditAsync("strand", "disability", "Disability or long illness", version: before.Version);

        Assert.True(saved.IsSuccess);
        var lists = await portal.Get<CodeListStore>().GetAsync(Ct);
        Assert.Equal("Disability or long illness", lists.Words("strand", "disability"));
        await using var db = portal.Store.Read();
        var act = Assert.Single(await db.AuditEntries.Where(entry => entry.Action == nameof(EditCodeItem)).ToListAsync(Ct));
        Assert.Equal((AuditKind.Act, portal.Organisation.Administrator.StaffId), (act.Kind, act.StaffId));
        Assert.StartsWith("strand/disability", act.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_goes_out_of_use_and_back_and_keeps_its_rules()
    {
        await EditAsync("safety-concern", "weapon", "A weapon", active: false);
        var gone = await portal.Get<CodeListStore>().GetAsync(Ct);
        Assert.False(gone.Of("safety-concern").Offers("weapon"));
        Assert.Equal("A weapon", gone.Words("safety-concern", "weapon"));

        await EditAsync("safety-concern", "weapon", "A weapon", version: 1);
        var back = (await portal.Get<CodeListStore>().GetAsync(Ct)).Of("safety-concern")["weapon"];
        Assert.True(back.Active);
        Assert.Equal("high", back.Attribute(CodeAttributes.PriorityFloor));
    }

    [Fact]
    public async Task Of_two_who_edit_the_same_answer_the_second_is_told()
    {
        Assert.True((await EditAsync("outcome", "safer", "Feels safer")).IsSuccess);

        var second = await EditAsync("outcome", "safer", "Is safer");

        Assert.Same(Error.Changed, second.Error);
        Assert.Equal("Feels safer", (await ItemAsync("outcome", "safer")).Words);
    }

    [Theory]
    [InlineData("outcome", "safer", " ", 10, true, "Codes.WordsMissing")]
    [InlineData("outcome", "safer", "<b>", 10, true, "Codes.WordsUnusable")]
    [InlineData("outcome", "safer", "Safer", -1, true, "Codes.OrderUnusable")]
    [InlineData("outcome", "safer", "Safer", null, true, "Codes.OrderUnusable")]
    [InlineData("risk-band", "medium", "Medium", 10, false, "Codes.ListIsFixed")]
    [InlineData("safety-concern", "not-asked", "Not asked", 10, false, "Codes.NotAskedIsNeeded")]
    [InlineData("outcome", "unheard-of", "Words", 10, true, "Common.NotFound")]
    [InlineData("unheard-of", "safer", "Words", 10, true, "Common.NotFound")]
    public async Task What_cannot_be_is_refused(string list, string code, string words, int? order, bool active, string refusal)
    {
        var refused = await portal.Get<EditCodeItem>().HandleAsync(new(list, code, words, "", order, active, 0), portal.Organisation.Administrator, Ct);

        Assert.Equal(refusal, refused.Error.Code);
    }

    [Fact]
    public async Task A_list_keeps_an_answer_to_choose()
    {
        var codes = (await portal.Get<CodeListStore>().GetAsync(Ct)).Of("finding").Items.Select(item => item.Code).ToList();
        foreach (var code in codes[1..])
        {
            Assert.True((await EditAsync("finding", code, "Words", active: false)).IsSuccess);
        }

        Assert.Equal("Codes.LastAnswer", (await EditAsync("finding", codes[0], "Words", active: false)).Error.Code);
    }

    [Fact]
    public async Task Nobody_but_an_administrator_edits_and_the_Specialist_reads()
    {
        var refused = await portal.Get<EditCodeItem>().HandleAsync(new("outcome", "safer", "Safer", "", 10, true, 0), portal.Organisation.Specialist, Ct);
        Assert.Equal(Refusals.NotAllowed, refused.Error);

        var query = portal.Get<CodeListsForKeeping>();
        Assert.False((await query.OneAsync("outcome", portal.Organisation.Specialist, Ct)).Value.MayEdit);
        Assert.True((await query.OneAsync("outcome", portal.Organisation.Administrator, Ct)).Value.MayEdit);
        Assert.Equal(Refusals.NotAllowed, (await query.AllAsync(portal.Organisation.TeamLeader, Ct)).Error);
    }

    private Task<Result<int>> EditAsync(string list, string code, string words, bool active = true, int version = 0) =>
        portal.Get<EditCodeItem>().HandleAsync(new(list, code, words, "", 10, active, version), portal.Organisation.Administrator, Ct);

    private async Task<CodeItemRow> ItemAsync(string list, string code)
    {
        await using var db = portal.Store.Read();
        return await db.CodeItems.SingleAsync(row => row.List == list && row.Code == code, Ct);
    }
}
