using Portal.Core.Cases;
using Portal.Core.Codes;
using Portal.Core.SharedKernel;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Codes;

public sealed class AddCodeItemTests : IAsyncLifetime
{
    private TestPortal portal = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => portal = await TestPortal.StartAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task A_new_answer_is_offered_at_once()
    {
        var added = await AddAsync("outcome", " neighbour-spoken-to ", "  A neighbour   helped ", 85);

        Assert.Equal("neighbour-spoken-to", added.Value);
        var item = (await portal.Get<CodeListStore>().GetAsync(Ct)).Of("outcome")["neighbour-spoken-to"];
        Assert.Equal(("A neighbour helped", 85, true), (item.Words, item.Order, item.Active));
    }

    [Fact]
    public async Task A_verb_takes_a_new_answer_from_the_first_try_and_refuses_one_out_of_use()
    {
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        await AddAsync("contact-method", "pigeon", "By pigeon", 85);
        await CaseSteps.Done(steps.Contact(id, staff.Officer, method: "pigeon"));

        await AddAsync("strand", "hair", "Hair", 85);
        var incident = await TestCases.PageAsync(portal, id);
        await CaseSteps.Done(portal.Get<RecordPerception>().HandleAsync(new(id, incident.Details!.Incidents[0].Id, new("witness", "hair")), staff.Officer, Ct));

        await using var db = portal.Store.Read();
        var version = db.CodeItems.Single(item => item.Code == "pigeon").Version;
        await CaseSteps.Done(portal.Get<EditCodeItem>().HandleAsync(new("contact-method", "pigeon", "By pigeon", "", 85, false, version), staff.Administrator, Ct));
        Assert.Equal("Cases.NotOffered", await CaseSteps.Refused(steps.Contact(id, staff.Officer, method: "pigeon")));
    }

    [Theory]
    [InlineData("", "Codes.CodeUnusable")]
    [InlineData("Two Words", "Codes.CodeUnusable")]
    [InlineData("-edge", "Codes.CodeUnusable")]
    [InlineData("two--hyphens", "Codes.CodeUnusable")]
    [InlineData("1st", "Codes.CodeUnusable")]
    [InlineData("évident", "Codes.CodeUnusable")]
    [InlineData("safer", "Codes.CodeTaken")]
    public async Task A_code_that_cannot_be_is_refused_beside_its_field(string code, string refusal)
    {
        var refused = await AddAsync("outcome", code, "Words", 10);

        Assert.Equal((refusal, "Code"), (refused.Error.Code, refused.Error.Field));
    }

    [Fact]
    public async Task Every_mistake_is_told_at_once() =>
        Assert.Equal(["Codes.WordsMissing", "Codes.OrderUnusable", "Codes.CodeUnusable"], (await AddAsync("outcome", "?", "", null)).Errors.Select(error => error.Code));

    [Theory]
    [InlineData("risk-band", "Codes.ListIsFixed")]
    [InlineData("unheard-of", "Common.NotFound")]
    public async Task Some_lists_take_no_answer(string list, string refusal) =>
        Assert.Equal(refusal, (await AddAsync(list, "new", "Words", 10)).Error.Code);

    [Fact]
    public async Task Longest_words_fit_and_one_more_letter_does_not()
    {
        Assert.True((await AddAsync("outcome", "longest", new string('w', 200), 10)).IsSuccess);
        Assert.Equal("Codes.WordsTooLong", (await AddAsync("outcome", "longer", new string('w', 201), 10)).Error.Code);
    }

    private Task<Result<string>> AddAsync(string list, string code, string words, int? order) =>
        portal.Get<AddCodeItem>().HandleAsync(new(list, code, words, "", order), portal.Organisation.Administrator, Ct);
}
