using Portal.Core;
using Portal.Core.Cases;
using Portal.Core.Policy;
using Portal.Core.RiskAssessments;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Tests.SharedKernel.Codes;

public sealed class CodeFloorTests
{
    [Theory]
    [InlineData("", "standard")]
    [InlineData("incident-type:verbal-abuse channel:office", "standard")]
    [InlineData("incident-type:verbal-abuse weapon:knife", "high")]
    [InlineData("incident-type:arson", "high")]
    [InlineData("who-harmed:child", "high")]
    [InlineData("safety-concern:honour", "high")]
    [InlineData("safety-concern:suicide-or-self-harm", "high")]
    [InlineData("emergency-call:called-by-them", "high")]
    [InlineData("injury:hospital injury:none", "high")]
    [InlineData("weapon:none injury:none safety-concern:none emergency-call:not-needed", "standard")]
    [InlineData("no-such-list:knife weapon:no-such-code", "standard")]
    [Proves("5.1.1", "danger in the answers of a report raises the priority; nothing in them can lower it")]
    public void Danger_raises_the_priority_and_nothing_lowers_it(string answers, string priority) =>
        Assert.Equal(priority, CodeListDefaults.Snapshot.FloorOf(CodeAttributes.PriorityFloor, CaseCodeLists.Priority, Given(answers)));

    [Fact]
    public void The_highest_floor_wins_whatever_the_order_of_the_answers()
    {
        var lists = new CodeLists(
        [
            CodeListDefaults.Snapshot.Of(RiskCodeLists.RiskBand),
            new CodeList("concern", "Concerns", [Floored("a", "medium"), Floored("b", "high"), Floored("c", "no-such-band")]),
        ]);
        string Floor(string answers) => lists.FloorOf(CodeAttributes.RiskFloor, RiskCodeLists.RiskBand, Given(answers));
        Assert.Equal("high", Floor("concern:a concern:b"));
        Assert.Equal("high", Floor("concern:b concern:a concern:c"));
        Assert.Equal("medium", Floor("concern:c concern:a"));
        Assert.Equal("standard", Floor("concern:c"));
    }

    private static CodeItem Floored(string code, string floor) =>
        new(code, code, "", 10, true) { Attributes = new Dictionary<string, string>(StringComparer.Ordinal) { [CodeAttributes.RiskFloor] = floor } };

    private static IEnumerable<GivenAnswer> Given(string answers) =>
        answers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(answer => answer.Split(':')).Select(parts => new GivenAnswer(parts[0], parts[1]));
}
