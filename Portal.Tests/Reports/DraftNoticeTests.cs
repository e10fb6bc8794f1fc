using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Reports;
using Portal.Core.Reports.Queries;
using Portal.Core.SharedKernel;
using Portal.Tests.Cases.Pages;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Reports;

/// <summary>A report that was begun and forgotten is told to its author at 7 and 25 days, and to the team leader at 25.</summary>
public sealed class DraftNoticeTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(7, -1, false, false)]
    [InlineData(7, 0, true, false)]
    [InlineData(25, -1, true, false)]
    [InlineData(25, 0, true, true)]
    [Proves("5.3(a)", "a report that was begun and not submitted is told to its author from the 7th day and to the team leader from the 25th, to the second")]
    public async Task Told_from_the_very_second(int days, int seconds, bool author, bool leader)
    {
        await using var portal = await TestPortal.StartAsync();
        var staff = portal.Organisation;
        await Taking.DraftAsync(portal, staff.FrontLine, Taking.Least());

        portal.Time.Advance(TimeSpan.FromDays(days) + TimeSpan.FromSeconds(seconds));

        Assert.Equal(author, Assert.Single(await portal.Get<MyDrafts>().ListAsync(staff.FrontLine, Ct)).RemindAuthor);
        Assert.Equal(leader, (await portal.Get<UnsubmittedDrafts>().ListAsync(staff.TeamLeader, DraftLimits.LeaderToldAt, Ct)).Count == 1);
        Assert.Empty(await portal.Get<UnsubmittedDrafts>().ListAsync(staff.FrontLineWest, DraftLimits.LeaderToldAt, Ct));
    }

    [Theory]
    [InlineData("frontline-east", "/", 6, "", "")]
    [InlineData("frontline-east", "/", 7, "A report that you began is not submitted", "")]
    [InlineData("officer-east", "/work", 8, "A report that you began is not submitted", "")]
    [InlineData("frontline-east", "/", 24, "A report that you began is not submitted", "A report begun by your staff is close to being let go")]
    public async Task The_first_page_says_so(string author, string path, int days, string mine, string theirs)
    {
        using var server = new PortalServer();
        var writer = await WebCase.ActorAsync(server, author);
        await server.Services.GetRequiredService<DraftBook>().StartAsync(writer, DraftKind.Interview, Ct);
        await TouchedAsync(server, TimeSpan.FromDays(days) + TimeSpan.FromMinutes(1));

        Assert.Equal((mine, ""), await NoticesAsync(server, author, path));
        Assert.Equal(("", ""), await NoticesAsync(server, "team-leader", "/work"));

        await TouchedAsync(server, TimeSpan.FromDays(1));
        Assert.Equal(("", theirs), await NoticesAsync(server, "team-leader", "/work"));
    }

    /// <summary>As if nobody had touched the drafts for so much longer: sessions live in real time too and would end with the clock.</summary>
    private static Task TouchedAsync(PortalServer server, TimeSpan ago) => server.Services.GetRequiredService<PortalStore>().WriteAsync<Result>(async db =>
    {
        foreach (var draft in await db.Drafts.ToListAsync(Ct))
        {
            var savedAt = draft.SavedAt - ago;
            await db.Drafts.Where(d => d.Id == draft.Id).ExecuteUpdateAsync(set => set.SetProperty(d => d.SavedAt, savedAt), Ct);
        }

        return Result.Done;
    }, Ct);

    private static async Task<(string Mine, string Theirs)> NoticesAsync(PortalServer server, string persona, string path)
    {
        using var client = await server.SignedInClientAsync(persona);
        using var page = new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(path, UriKind.Relative), Ct));
        return (Title("my-drafts-wait"), Title("staff-drafts-wait"));

        string Title(string id) => page.QuerySelector($"[data-testid={id}] .banner__title")?.TextContent ?? "";
    }
}
