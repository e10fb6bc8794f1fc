using Portal.Core.Access;
using Portal.Core.Policy;

namespace Portal.Tests.Access;

/// <summary>Every action, every identity and every relation, against the table that was written by hand.</summary>
public sealed class AccessSweepTests
{
    [Fact]
    public void The_agreed_table_has_every_permission_and_every_role()
    {
        Assert.Equal(Enum.GetValues<Permission>().Order(), ExpectedAccess.Cells.Keys.Order());
        Assert.Equal(Enum.GetValues<Role>().Order(), ExpectedAccess.Columns.Order());
        Assert.All(ExpectedAccess.Cells, line => Assert.Equal(ExpectedAccess.Columns.Count, line.Value.Length));
        Assert.All(ExpectedAccess.Cells.Values.SelectMany(cells => cells), cell => Assert.True(cell == "." || cell.All("oaprdke".Contains), cell));
    }

    [Fact]
    [Proves("5.3(c)", "for every action, every role and pair of roles and every relation to a case, the portal allows what was agreed and nothing else")]
    public void Every_action_is_allowed_to_every_identity_in_every_relation_as_agreed()
    {
        var area = Guid.CreateVersion7();
        var wrong = new List<string>();
        var cells = 0;
        foreach (var roles in Identities())
        {
            var actor = new Actor { StaffId = Guid.CreateVersion7(), Name = "Test", Roles = roles, AreaIds = [area] };
            foreach (var permission in Enum.GetValues<Permission>())
            {
                // Somewhere at all: what menus and pages ask
                Check(actor.May(permission) == (ExpectedAccess.LettersOf(roles, permission).Length > 0), roles, permission, "anywhere");
                foreach (var relation in Relation.All)
                {
                    var allowed = Standing(actor, area, relation).Allows(actor, permission) != Reach.None;
                    Check(allowed == ExpectedAccess.Allows(roles, permission, relation), roles, permission, relation.Name);
                }
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{cells} cells, {wrong.Count} mismatches");
        Assert.Empty(wrong);
        Assert.Equal(Identities().Count() * Enum.GetValues<Permission>().Length * (Relation.All.Count + 1), cells);

        void Check(bool right, IReadOnlyList<Role> roles, Permission permission, string relation)
        {
            cells++;
            if (!right)
            {
                wrong.Add($"{string.Join('+', roles)} {permission}, {relation}");
            }
        }
    }

    [Fact]
    public void What_is_hidden_is_hidden_by_name_too()
    {
        var actor = new Actor { StaffId = Guid.CreateVersion7(), Name = "Test", Roles = [.. Enum.GetValues<Role>()], AreaIds = [] };

        Assert.All(Relation.All, relation => Assert.Equal(
            relation.Excluded || (relation.SealedOut && !relation.Letters.Contains('k', StringComparison.Ordinal)),
            Standing(actor, Guid.CreateVersion7(), relation).Hidden));
    }

    // Nobody, each role alone, each pair
    private static IEnumerable<IReadOnlyList<Role>> Identities()
    {
        var roles = ExpectedAccess.Columns;
        return new IReadOnlyList<Role>[] { [] }.Concat(roles.Select(role => (IReadOnlyList<Role>)[role]))
            .Concat(roles.SelectMany((one, i) => roles.Skip(i + 1).Select(other => (IReadOnlyList<Role>)[one, other])));
    }

    private static CaseStanding Standing(Actor actor, Guid ownArea, Relation relation)
    {
        bool Is(char letter) => relation.Letters.Contains(letter, StringComparison.Ordinal);
        Guid? officer = Is('a') ? actor.StaffId : Is('p') || relation.Name.Contains("pool", StringComparison.Ordinal) ? null : Guid.CreateVersion7();
        return CaseStanding.Of(actor, new(Is('r') || Is('p') ? ownArea : Guid.CreateVersion7(), officer, relation.Excluded, relation.SealedOut)
        {
            EmergencyId = Is('k') ? Guid.CreateVersion7() : null,
            OnCall = Is('d'),
        });
    }
}
