using Portal.Core.Policy;

namespace Portal.Tests.Policy;

public sealed class PolicyMapWriterTests
{
    private static readonly PolicyDuty Duty = new("9.9", "A duty", "Something is done.", DutyKind.Planned, "More to come.");

    [Fact]
    public void A_duty_is_written_with_its_code_and_its_proofs()
    {
        var map = new PolicyMap([new DutyEntry(Duty, ["Portal.Core.Thing"], [new DutyProof("ThingTests.Does_it", "that it is done")])], []);
        var text = PolicyMapWriter.Write(map, PolicyVersions.First);
        Assert.EndsWith(
            "## 9.9 A duty\n\nSomething is done.\n\n- **Proved in part.** More to come.\n- Carried out by `Portal.Core.Thing`\n- Proved by `ThingTests.Does_it`: that it is done\n",
            text, StringComparison.Ordinal);
        Assert.Contains("| Proved in part | 1 |\n| Planned | 0 |", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DutyKind.System, "Proved")]
    [InlineData(DutyKind.Planned, "Planned")]
    [InlineData(DutyKind.Organisational, "Organisational")]
    public void A_duty_without_proofs_stands_as_its_kind_says(DutyKind kind, string state) =>
        Assert.Equal(state, PolicyMapWriter.State(new DutyEntry(Duty with { Kind = kind }, [], [])));

    [Fact]
    public void Clauses_that_the_register_does_not_have_are_found()
    {
        var map = PolicyMap.Build([typeof(PolicyMapWriterTests).Assembly], []);
        Assert.Equal(["0.0 on Portal.Tests.Policy.PolicyMapWriterTests.Stray"], map.Unknown);
    }

    [PolicyClause("0.0")]
    private static class Stray;
}
