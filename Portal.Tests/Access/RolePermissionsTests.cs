using Portal.Core.Access;
using Portal.Core.Policy;

namespace Portal.Tests.Access;

public sealed class RolePermissionsTests
{
    private static readonly Permission[] OfCases =
        [Permission.ReadCases, Permission.RevealSafeAddresses, Permission.FindPeople, Permission.WorkCases, Permission.AssessRisk, Permission.AllocateCases];

    [Fact]
    public void Every_permission_is_given_to_somebody_and_no_line_stands_twice()
    {
        Assert.Empty(Enum.GetValues<Permission>().Except(RolePermissions.Grants.Select(grant => grant.Permission)));
        Assert.Equal(RolePermissions.Grants.Count, RolePermissions.Grants.DistinctBy(grant => (grant.Role, grant.Permission)).Count());
        Assert.DoesNotContain(RolePermissions.Grants, grant => grant.Reach == Reach.None);
    }

    [Theory]
    [InlineData(Role.FrontLineStaff)]
    [InlineData(Role.SosDirector)]
    [InlineData(Role.ManagementTeamViewer)]
    [InlineData(Role.BoardViewer)]
    [InlineData(Role.InternalAudit)]
    [InlineData(Role.Administrator)]
    public void These_roles_never_see_a_person(Role role) =>
        Assert.All(OfCases, permission => Assert.Equal(Reach.None, RolePermissions.ReachOf([role], permission)));

    [Fact]
    public void The_director_of_operational_support_reads_a_case_only_by_break_glass() =>
        Assert.Equal(Reach.BrokenGlass, RolePermissions.ReachOf([Role.OperationalSupportDirector], Permission.ReadCases));

    [Fact]
    [Proves("5.3(c)", "whoever is part of a case does not see it, whatever the role")]
    public void Hidden_beats_every_role()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var area = Guid.CreateVersion7();
            var actor = new Actor { StaffId = Guid.CreateVersion7(), Name = "Test", Roles = [role], AreaIds = [area] };
            var excluded = CaseStanding.Of(actor, new(area, actor.StaffId, Excluded: true, SealedOut: false));
            var sealedOut = CaseStanding.Of(actor, new(area, actor.StaffId, Excluded: false, SealedOut: true));

            Assert.All(Enum.GetValues<Permission>(), permission =>
            {
                Assert.Equal(Reach.None, excluded.Allows(actor, permission));
                // But those who may seal open a sealed case in an emergency
                var emergency = permission == Permission.BreakGlass && role is (Role.CommunitySafetySpecialist or Role.OperationalSupportDirector);
                Assert.Equal(emergency, sealedOut.Allows(actor, permission) != Reach.None);
            });
        }
    }
}
