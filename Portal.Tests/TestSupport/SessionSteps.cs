using Portal.Core.Access;

namespace Portal.Tests.TestSupport;

/// <summary>People of the test organisation in sessions of their own.</summary>
public static class SessionSteps
{
    /// <summary>The person, signed in.</summary>
    public static async Task<Actor> InSessionAsync(this TestPortal portal, Actor person)
    {
        var begun = await portal.Get<Portal.Core.Access.SignIn>().HandleAsync(person.StaffId, "test", CancellationToken.None);
        return (await portal.Get<StaffMap>().ActorAsync(person.StaffId, begun.Value.SessionId, CancellationToken.None))!;
    }

    /// <summary>The person, signed in, who has just proved again who they are.</summary>
    public static async Task<Actor> SteppedUpAsync(this TestPortal portal, Actor person)
    {
        var actor = await portal.InSessionAsync(person);
        var confirmed = await portal.Get<ConfirmIdentity>().HandleAsync(actor, "test", CancellationToken.None);
        Assert.True(confirmed.IsSuccess);
        return actor;
    }
}
