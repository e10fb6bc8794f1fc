using System.Net;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Work;

/// <summary>Pages of work open for those whom the table allows, and are not there for the others.</summary>
public sealed class WorkPagesTests
{
    private static readonly (string Persona, Role Role)[] Personas =
    [
        ("frontline-east", Role.FrontLineStaff),
        ("officer-east", Role.CaseManagementOfficer),
        ("team-leader", Role.CommunitySafetyTeamLeader),
        ("specialist", Role.CommunitySafetySpecialist),
        ("director-east", Role.SosDirector),
        ("operational-support", Role.OperationalSupportDirector),
        ("management-team", Role.ManagementTeamViewer),
        ("board", Role.BoardViewer),
        ("audit", Role.InternalAudit),
        ("administrator", Role.Administrator),
    ];

    private static readonly (string Path, Permission Needs)[] Pages =
    [
        ("/work", Permission.WorkCases),
        ("/work/team", Permission.AllocateCases),
        ("/pool", Permission.TakeFromPool),
        ("/cases", Permission.ListCases),
        ("/cases?status=Pool&risk=High&from=1%2011%202025&to=nonsense", Permission.ListCases),
        ("/find", Permission.FindPeople),
        ("/reports/accounted-for", Permission.ReconcileReports),
    ];

    [Fact]
    public async Task Every_page_answers_each_role_as_the_table_says()
    {
        using var server = new PortalServer();
        var wrong = new List<string>();
        foreach (var (persona, role) in Personas)
        {
            using var client = await server.SignedInClientAsync(persona);
            foreach (var (path, needs) in Pages)
            {
                using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
                var expected = RolePermissions.ReachOf([role], needs) == Reach.None ? HttpStatusCode.NotFound : HttpStatusCode.OK;
                if (answer.StatusCode != expected)
                {
                    wrong.Add($"{persona} {path}: {answer.StatusCode}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Those_who_work_cases_land_on_my_work_and_others_get_a_home_with_their_pages()
    {
        using var server = new PortalServer();
        using var officer = await server.SignedInClientAsync("officer-east");
        using var frontLine = await server.SignedInClientAsync("frontline-east");

        using var landed = await officer.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        var home = await frontLine.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.EndsWith("/work", landed.Headers.Location?.ToString(), StringComparison.Ordinal);
        Assert.Contains("data-testid=\"new-report\"", home, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"cases\"", home, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_takes_reports_finds_paper_and_asking_by_code_beside_their_reports()
    {
        using var server = new PortalServer();
        using var officer = await server.SignedInClientAsync("officer-east");

        var mine = await officer.GetStringAsync(new Uri("/reports", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("href=\"reports/paper\"", mine, StringComparison.Ordinal);
        Assert.Contains("href=\"receipts/ask\"", mine, StringComparison.Ordinal);
        Assert.Contains("href=\"demo/clock\"", mine, StringComparison.Ordinal);
    }

    [Fact]
    public void The_menu_leads_only_where_the_person_may_go()
    {
        foreach (var (_, role) in Personas)
        {
            var actor = new Actor { StaffId = Guid.CreateVersion7(), Name = "Test", Roles = [role], AreaIds = [] };
            var shown = MainNavigation.For(actor).Select(item => item.Href).ToList();
            Assert.Equal(actor.May(Permission.FindPeople), shown.Contains("find"));
            Assert.Equal(actor.May(Permission.TakeReports), shown.Contains("reports/new"));
        }
    }
}
