using Portal.Components.Layout;
using Portal.Core.Access;
using Portal.Resources;

namespace Portal.Composition.SignIn;

/// <summary>The one table of main menu entries: the words, where it leads, and what one must be allowed to do. One line for each page.</summary>
public static class MainNavigation
{
    private static readonly (string Words, string Href, Permission Needs)[] Entries =
    [
        ("NavLeaflets", "leaflets", Permission.IssueLeaflets),
        ("NavSessions", "account/everyone", Permission.EndSessions),
    ];

    /// <summary>The entries for this person, in order.</summary>
    public static IReadOnlyList<NavItem> For(Actor actor) =>
        [.. Entries.Where(entry => actor.May(entry.Needs)).Select(entry => new NavItem(AccountWords.Get(entry.Words), entry.Href))];
}
