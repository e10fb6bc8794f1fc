using Portal.Components.Layout;
using Portal.Core.Access;
using Portal.Core.Monitoring;
using Portal.Navigation;
using Portal.Resources;

namespace Portal.Composition.SignIn;

/// <summary>The one table of main menu entries: the words, where it leads, and what one must be allowed to do. One line for each page.</summary>
public static class MainNavigation
{
    private static readonly (string Words, string Href, Permission Needs)[] Entries =
    [
        ("NavNewReport", "reports/new", Permission.TakeReports),
        ("NavMyReports", "reports", Permission.ReadReceipts),
        ("NavWork", WorkUrls.MyWork, Permission.WorkCases),
        ("NavPool", WorkUrls.Pool, Permission.TakeFromPool),
        ("NavCases", WorkUrls.Cases, Permission.ListCases),
        ("NavFind", WorkUrls.Find, Permission.FindPeople),
        ("NavFigures", FigureUrls.Dashboard, Permission.ReadLiveFigures),
        ("NavHomes", FigureUrls.Homes, Permission.KeepFigures),
        ("NavLeaflets", "leaflets", Permission.IssueLeaflets),
        ("NavLiterature", LibraryUrls.Find, Permission.IssueLeaflets),
        ("NavAccountedFor", "reports/accounted-for", Permission.ReconcileReports),
        ("NavTrail", TrailUrls.Trail, Permission.ReadAudit),
        ("NavConfidentiality", ConfidentialityUrls.Overview, Permission.ReviewBreakGlass),
        ("NavLists", "admin/lists", Permission.KeepReferenceData),
        ("NavLists", "admin/lists", Permission.ProposeReferenceData),
        ("NavContacts", LibraryUrls.Contacts, Permission.KeepReferenceData),
        ("NavPeople", PeopleUrls.List, Permission.EndSessions),
        ("NavAccess", AccessUrls.Review, Permission.ReviewAccess),
        ("NavSessions", "account/everyone", Permission.EndSessions),
    ];

    /// <summary>The entries for this person, in order.</summary>
    public static IReadOnlyList<NavItem> For(Actor actor) =>
        [.. Entries.Where(entry => actor.May(entry.Needs) && IsFor(actor, entry.Href)).DistinctBy(entry => entry.Href, StringComparer.Ordinal).Select(entry => new NavItem(AccountWords.Get(entry.Words), entry.Href))];

    // Figures are of areas: an officer's own cases are none. Whoever has them finds the homes below them
    private static bool IsFor(Actor actor, string href)
    {
        var hasFigures = (actor.ReachOf(Permission.ReadLiveFigures) & FigureScope.Reaches) != Reach.None;
        return href == FigureUrls.Dashboard ? hasFigures : href != FigureUrls.Homes || !hasFigures;
    }
}
