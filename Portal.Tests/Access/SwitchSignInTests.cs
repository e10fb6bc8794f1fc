using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Access;

public sealed class SwitchSignInTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    [Proves("5.3(c)", "switching somebody off ends every session of theirs at once and lets nobody in again")]
    public async Task Off_ends_every_session_at_once_and_on_lets_in_again(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var first = await portal.InSessionAsync(portal.Organisation.Officer);
        var second = await portal.InSessionAsync(portal.Organisation.Officer);
        var ended = new List<Guid>();
        portal.Get<SessionStore>().OnEnded = ended.Add;

        var off = await portal.Get<SwitchSignIn>().HandleAsync(first.StaffId, on: false, portal.Organisation.Administrator, Ct);
        var refused = await portal.Get<Portal.Core.Access.SignIn>().HandleAsync(first.StaffId, "test", Ct);
        var map = await portal.Get<StaffMap>().FindAsync(first.StaffId, Ct);
        var on = await portal.Get<SwitchSignIn>().HandleAsync(first.StaffId, on: true, portal.Organisation.Administrator, Ct);

        Assert.Equal(2, off.Value);
        Assert.Equivalent(new[] { first.SessionId, second.SessionId }, ended);
        Assert.Equal("SignIn.NotKnown", refused.Error.Code);
        Assert.Null(map);
        Assert.True(on.IsSuccess);
        Assert.True((await portal.Get<Portal.Core.Access.SignIn>().HandleAsync(first.StaffId, "test", Ct)).IsSuccess);
        await using var db = portal.Store.Read();
        Assert.Equal(2, await db.Sessions.CountAsync(s => s.RevokedBecause == "disabled", Ct));
    }

    [Fact]
    public async Task Nobody_switches_themselves_off_and_only_some_may_switch_at_all()
    {
        await using var portal = await TestPortal.StartAsync();
        var verb = portal.Get<SwitchSignIn>();
        var officer = portal.Organisation.Officer.StaffId;

        Assert.Equal("SignIn.OwnSwitch", (await verb.HandleAsync(portal.Organisation.Administrator.StaffId, on: false, portal.Organisation.Administrator, Ct)).Error.Code);
        Assert.Equal("Common.NotAllowed", (await verb.HandleAsync(officer, on: false, portal.Organisation.Specialist, Ct)).Error.Code);
        Assert.Equal("Common.NotFound", (await verb.HandleAsync(Guid.CreateVersion7(), on: false, portal.Organisation.Administrator, Ct)).Error.Code);
        Assert.True((await verb.HandleAsync(officer, on: false, portal.Organisation.OperationalSupport, Ct)).IsSuccess);
    }
}
