using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Cases.Emergencies;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Access;

/// <summary>Every use case that concerns a case, tried by every identity in every relation on a real database.</summary>
public sealed class CaseSweepTests
{
    private static readonly string[] Few =
        ["nothing to do with it", "assigned, of the own area", "in the pool of the own area", "opened in an emergency", "excluded and assigned", "sealed out", "sealed, a member, assigned"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Proves("5.3(c)", "every use case on a case does for each role, in the relations that differ most, what was agreed; for all others there is no such case")]
    public Task Every_use_case_for_each_role_in_the_relations_that_differ_most() =>
        SweepAsync(DatabaseProvider.Sqlite, [.. Relation.All.Where(r => Few.Contains(r.Name, StringComparer.Ordinal))], [[], .. ExpectedAccess.Columns.Select(r => new[] { r })]);

    [Theory]
    [BothDatabases]
    [Trait(Tier.Name, Tier.Full)]
    public Task Every_use_case_for_each_identity_in_every_relation(DatabaseProvider provider) =>
        SweepAsync(provider, [.. Relation.All.Where(r => !r.Letters.Contains('d', StringComparison.Ordinal))],
        [
            [], .. ExpectedAccess.Columns.Select(r => new[] { r }),
            [Role.FrontLineStaff, Role.CaseManagementOfficer], [Role.CaseManagementOfficer, Role.CommunitySafetyTeamLeader], [Role.SosDirector, Role.BoardViewer],
            [Role.CaseManagementOfficer, Role.InternalAudit], [Role.CommunitySafetySpecialist, Role.OperationalSupportDirector],
        ]);

    private static async Task SweepAsync(DatabaseProvider provider, IReadOnlyList<Relation> relations, IReadOnlyList<Role[]> identities)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var wrong = new List<string>();
        var cells = 0;
        foreach (var roles in identities)
        {
            var actor = new Actor { StaffId = Guid.CreateVersion7(), Name = "Test", Roles = roles, AreaIds = [portal.Organisation.Areas[0].Id], SessionId = Guid.CreateVersion7() };
            foreach (var relation in relations)
            {
                var swept = await CaseAsync(portal, actor, relation);
                foreach (var probe in CaseProbes.All)
                {
                    var answer = await probe.TryAsync(portal, swept, actor);
                    var may = answer.IsSuccess || answer.Error.Kind != ErrorKind.NotFound;
                    cells++;
                    if (may != probe.Needs.Any(needs => ExpectedAccess.Allows(roles, needs, relation)))
                    {
                        wrong.Add($"{string.Join('+', roles)} {probe.UseCase.Name}, {relation.Name}: {(answer.IsSuccess ? "done" : answer.Error.Code)}");
                    }
                }
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{cells} cells, {wrong.Count} mismatches");
        Assert.Empty(wrong);
        Assert.Equal(identities.Count * relations.Count * CaseProbes.All.Count, cells);
    }

    private static async Task<SweptCase> CaseAsync(TestPortal portal, Actor actor, Relation relation)
    {
        bool Is(char letter) => relation.Letters.Contains(letter, StringComparison.Ordinal);
        var own = Is('r') || Is('p');
        var opened = await TestCases.OpenAsync(portal, new() { Area = own ? 0 : 1 });
        var pool = Is('p') || relation.Name.Contains("pool", StringComparison.Ordinal);
        Guid? officer = Is('a') ? actor.StaffId : pool ? null : portal.Organisation.OfficerWest.StaffId;
        var keys = await portal.Get<KeyStore>().LoadAsync([opened.Id], Ct);
        await portal.Store.WriteAsync(async db =>
        {
            var isSealed = relation.SealedOut || relation.Name.StartsWith("sealed", StringComparison.Ordinal);
            await db.Cases.Where(c => c.Id == opened.Id).ExecuteUpdateAsync(set => set
                .SetProperty(c => c.OfficerId, officer).SetProperty(c => c.IsSealed, isSealed).SetProperty(c => c.Status, officer is null ? CaseStatus.Pool : CaseStatus.Investigating), Ct);
            if (isSealed && !relation.SealedOut)
            {
                db.Add(new CaseSealMember { CaseId = opened.Id, StaffId = actor.StaffId });
            }

            if (relation.Excluded)
            {
                db.Add(new CaseExclusion { CaseId = opened.Id, StaffId = actor.StaffId, Source = "declared", MadeAt = portal.Clock.Now });
            }

            if (Is('k'))
            {
                db.Add(Emergency(portal, opened.Id, actor, isSealed, new CaseSealer(opened.Id, keys)));
            }

            await db.SaveChangesAsync(Ct);
            return Result.Done;
        }, Ct);
        return new(opened.Id, opened.Reference, opened.IncidentId, opened.VictimId!.Value, opened.ReportId);
    }

    private static EmergencyOpening Emergency(TestPortal portal, Guid caseId, Actor actor, bool throughSeal, CaseSealer sealer)
    {
        var id = Guid.CreateVersion7();
        return new()
        {
            Id = id,
            CaseId = caseId,
            StaffId = actor.StaffId,
            OpenedAt = portal.Time.GetUtcNow(),
            EndsAt = portal.Time.GetUtcNow() + EmergencyOpening.Lasts,
            ThroughSeal = throughSeal,
            BegunAt = portal.Clock.Now,
            ReviewDueAt = portal.Clock.Now.AddDays(2),
            Reason = sealer.Seal(id, new CaseReason("A test.")),
        };
    }
}
