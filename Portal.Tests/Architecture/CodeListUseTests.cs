using Portal.Tests.TestSupport;

namespace Portal.Tests.Architecture;

/// <summary>People choose from the lists in the database. What the portal ships with only fills an empty database and says what a list is called.</summary>
public sealed class CodeListUseTests
{
    private static readonly string[] Allowed =
    [
        "Portal.Core/CodeListDefaults.cs", "Portal.Core/CoreServices.cs",
        // First fill, titles, lists that take no change
        "Portal.Core/Codes/",
        // Which answers ask for words: an attribute of what is shipped, which nobody can change
        "Portal.Core/Reports/Intake/IntakeFields.cs",
        // On paper
        "Portal/Documents/",
    ];

    [Fact]
    public void Nothing_that_people_choose_from_is_taken_from_the_shipped_lists()
    {
        var users = Repository.Files("Portal.Core", ".cs").Concat(Repository.Files("Portal", ".cs")).Concat(Repository.Files("Portal", ".razor"))
            .Where(file => File.ReadAllText(file) is var text && (text.Contains("CodeListDefaults", StringComparison.Ordinal) || text.Contains("ServiceStandards.Default", StringComparison.Ordinal)))
            .Select(file => Path.GetRelativePath(Repository.PathOf(), file).Replace('\\', '/')).ToList();

        Assert.Contains("Portal.Core/CoreServices.cs", users);
        Assert.DoesNotContain(users, file => !Array.Exists(Allowed, allowed => file.StartsWith(allowed, StringComparison.Ordinal)));
    }
}
