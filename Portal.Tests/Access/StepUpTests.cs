using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Access;

public sealed class StepUpTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    [Proves("5.3(c)", "a proof of who one is holds for five minutes, for its own session and person only")]
    public async Task A_proof_holds_for_five_minutes_on_its_own_session(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var stepUp = portal.Get<StepUp>();
        var bare = await portal.InSessionAsync(portal.Organisation.Officer);
        var before = await stepUp.HoldsAsync(bare, Ct);
        var actor = await portal.SteppedUpAsync(portal.Organisation.Officer);
        var other = await portal.InSessionAsync(portal.Organisation.Officer);
        var somebodyElse = new Actor { StaffId = portal.Organisation.Board.StaffId, Name = "Board", Roles = [], AreaIds = [], SessionId = actor.SessionId };

        var now = await stepUp.HoldsAsync(actor, Ct);
        portal.Time.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromSeconds(1));
        var justBefore = await stepUp.HoldsAsync(actor, Ct);
        portal.Time.Advance(TimeSpan.FromSeconds(1));
        var after = await stepUp.HoldsAsync(actor, Ct);

        Assert.Equal((false, true, true, false), (before, now, justBefore, after));
        Assert.False(await stepUp.HoldsAsync(other, Ct));
        Assert.False(await stepUp.HoldsAsync(somebodyElse, Ct));
        Assert.False(await stepUp.HoldsAsync(portal.Organisation.Officer, Ct));
        Assert.True(await stepUp.HoldsAsync(Actor.System, Ct));
        Assert.Equal("SignIn.StepUpNeeded", StepUp.Needed.Code);
    }

    [Fact]
    public async Task An_ended_session_proves_nothing_and_cannot_be_proved()
    {
        await using var portal = await TestPortal.StartAsync();
        var actor = await portal.SteppedUpAsync(portal.Organisation.Officer);
        await portal.Get<EndOwnSession>().HandleAsync(actor.SessionId, actor, Ct);

        var again = await portal.Get<ConfirmIdentity>().HandleAsync(actor, "test", Ct);

        Assert.False(again.IsSuccess);
        Assert.False(await portal.Get<StepUp>().HoldsAsync(actor, Ct));
    }
}
