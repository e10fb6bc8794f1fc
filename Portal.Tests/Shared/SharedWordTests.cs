using System.Reflection;
using Portal.Resources;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Shared;

public sealed class SharedWordTests
{
    public static TheoryData<string> Names =>
        [.. typeof(SharedWords).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Each_word_is_there_and_used(string name)
    {
        var words = (string?)typeof(SharedWords).GetProperty(name)!.GetValue(null);
        var used = Repository.Files("Portal/Components", ".razor", ".cs").Any(file => File.ReadAllText(file).Contains($"SharedWords.{name}", StringComparison.Ordinal));

        Assert.False(string.IsNullOrWhiteSpace(words));
        Assert.True(used, $"{name} is said nowhere");
    }

    [Fact]
    public void Values_stand_in_their_places() => Assert.Equal("Step 2 of 8", SharedWords.Fill(SharedWords.StepOf, "2", "8"));
}
