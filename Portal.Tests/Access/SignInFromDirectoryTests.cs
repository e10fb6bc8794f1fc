using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Persistence;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Access;

public sealed class SignInFromDirectoryTests
{
    private static readonly Guid Directory = Guid.CreateVersion7();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    public async Task Two_first_sign_ins_at_the_same_moment_make_one_row_and_two_sessions(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var verb = portal.Get<SignInFromDirectory>();
        var identity = new DirectoryIdentity(Directory, Guid.CreateVersion7(), "Robin New", [Role.BoardViewer], "sid");

        var begun = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => verb.HandleAsync(identity, Ct))));

        Assert.All(begun, result => Assert.True(result.IsSuccess));
        await using var db = portal.Store.Read();
        Assert.Equal(1, await db.Staff.CountAsync(s => s.ObjectId == identity.ObjectId.ToString(), Ct));
        Assert.Equal(6, await db.Sessions.CountAsync(s => s.ProviderSessionId == "sid", Ct));
        Assert.Equal(1, await db.AuditEntries.CountAsync(e => e.Action == "ArriveFromDirectory", Ct));
        Assert.True((await portal.Get<AuditVerifier>().VerifyAsync(Ct)).IsSound);
    }

    [Fact]
    public async Task The_same_object_id_from_another_directory_is_somebody_else()
    {
        await using var portal = await TestPortal.StartAsync();
        var verb = portal.Get<SignInFromDirectory>();
        var person = Guid.CreateVersion7();
        await verb.HandleAsync(new(Directory, person, "Robin New", [Role.BoardViewer], null), Ct);

        var other = await verb.HandleAsync(new(Guid.CreateVersion7(), person, "Robin New", [Role.BoardViewer], null), Ct);

        Assert.Equal("SignIn.NotKnown", other.Error.Code);
    }

    [Fact]
    public async Task Every_change_of_roles_and_every_refusal_stands_in_the_trail()
    {
        await using var portal = await TestPortal.StartAsync();
        var verb = portal.Get<SignInFromDirectory>();
        var person = Guid.CreateVersion7();
        foreach (Role[] roles in new Role[][] { [Role.FrontLineStaff], [Role.FrontLineStaff, Role.BoardViewer], [Role.BoardViewer, Role.FrontLineStaff], [Role.Administrator, Role.SosDirector], [] })
        {
            await verb.HandleAsync(new(Directory, person, "Robin New", roles, null), Ct);
        }

        await using var db = portal.Store.Read();
        var rows = await db.AuditEntries.OrderBy(e => e.Sequence).Select(e => $"{e.Action} {e.Note}".Trim()).ToListAsync(Ct);
        Assert.Equal(
            [
                "ArriveFromDirectory FrontLineStaff", "SignIn",
                "ChangeRolesFromDirectory FrontLineStaff -> FrontLineStaff+BoardViewer", "SignIn",
                "SignIn",
                "ChangeRolesFromDirectory FrontLineStaff+BoardViewer -> SosDirector+Administrator", "SignIn SignIn.RolesClash",
                "ChangeRolesFromDirectory SosDirector+Administrator ->", "SignIn SignIn.NoRole",
            ],
            rows);
        Assert.Equal(0, await db.Sessions.CountAsync(s => s.RevokedAt == null, Ct));
    }
}
