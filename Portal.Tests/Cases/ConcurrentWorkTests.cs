using Microsoft.EntityFrameworkCore;
using Portal.Core.Cases;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;
using Portal.Tests.TestSupport;
using static Portal.Tests.TestSupport.CaseSteps;

namespace Portal.Tests.Cases;

public sealed class ConcurrentWorkTests
{
    [Theory]
    [BothDatabases]
    public async Task Officers_who_act_at_once_are_all_heard(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;

        var acts = Enumerable.Range(0, 4).SelectMany(i => new Func<Task<Result<Guid>>>[]
        {
            () => steps.Note(id, staff.Officer, text: $"Note {i}"),
            () => steps.Contact(id, staff.TeamLeader, promise: new(2026, 11, 6 + i)),
            () => steps.Note(id, staff.Specialist, text: $"Further note {i}"),
        });
        var results = await Task.WhenAll(acts.Select(act => Task.Run(act)));

        Assert.All(results, r => Assert.True(r.IsSuccess, r.IsSuccess ? "" : r.Error.Code));
        await using var db = portal.Store.Read();
        Assert.Equal(12, await db.CaseEntries.CountAsync(e => e.CaseId == id && (e.Kind == NoteEntry.Kind || e.Kind == ContactEntry.Kind), TestContext.Current.CancellationToken));
        await steps.AssertSoundAsync();
    }

    [Theory]
    [BothDatabases]
    public async Task Of_two_who_take_a_case_at_once_one_has_it(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.OpenAsync(portal)).Id;

        var results = await Task.WhenAll(Task.Run(() => steps.Take(id, staff.Officer)), Task.Run(() => steps.Take(id, staff.SecondOfficer)));

        Assert.Single(results, r => r.IsSuccess);
        Assert.NotNull((await TestCases.PageAsync(portal, id)).Header.OfficerId);
    }

    [Fact]
    public async Task Who_assesses_a_risk_that_somebody_else_has_changed_is_told_so()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        await Done(steps.Risk(id, staff.TeamLeader, RiskBand.Medium, RiskBand.NotAssessed));

        Assert.Equal(Error.Changed.Code, await Refused(steps.Risk(id, staff.Officer, RiskBand.High, RiskBand.NotAssessed)));
        await Done(steps.Risk(id, staff.Officer, RiskBand.High, RiskBand.Medium));
    }
}
