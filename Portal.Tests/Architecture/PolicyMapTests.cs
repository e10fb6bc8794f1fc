using System.Reflection;
using Portal.Core;
using Portal.Core.Policy;
using Portal.Core.Reports.Intake;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Architecture;

public sealed class PolicyMapTests
{
    private static readonly PolicyMap Map = PolicyMap.Build(
        [typeof(PolicyRegister).Assembly, Assembly.Load("Portal")], [typeof(PolicyMapTests).Assembly]);

    [Fact]
    public void The_document_is_up_to_date() =>
        Golden.Check("docs/policy-map.md", PolicyMapWriter.Write(Map, PolicyVersions.First));

    [Fact]
    public void The_register_and_both_samples_are_not_empty()
    {
        Assert.True(Map.Entries.Length >= 38);
        Assert.True(Map.Entries.Sum(entry => entry.Code.Length) > 10);
        Assert.True(Map.Entries.Sum(entry => entry.Proofs.Length) > 5);
    }

    [Fact]
    public void Every_duty_is_proved_or_says_why_not()
    {
        Assert.All(Map.Entries.Where(entry => entry.Duty.Kind == DutyKind.System), entry =>
        {
            Assert.True(entry.Proofs.Length > 0, $"{entry.Duty.Clause} is said to be carried out and no test proves it");
            Assert.True(entry.Code.Length > 0, $"{entry.Duty.Clause} is said to be carried out and no code is marked");
        });
        Assert.All(Map.Entries.Where(entry => entry.Duty.Kind != DutyKind.System), entry => Assert.NotEmpty(entry.Duty.Note));
    }

    [Fact]
    public void No_attribute_names_a_clause_that_the_register_does_not_have() => Assert.Empty(Map.Unknown);

    [Fact]
    public void Every_question_of_the_form_names_a_clause_and_a_code_list_that_exist()
    {
        var questions = IntakeFields.All;
        Assert.Contains(questions, question => question.Clause.Length > 0);
        Assert.All(questions.Where(question => question.Clause.Length > 0), question => Assert.NotNull(PolicyRegister.Find(question.Clause)));
        Assert.Contains(questions, question => !string.IsNullOrEmpty(question.CodeList));
        Assert.All(questions.Where(question => !string.IsNullOrEmpty(question.CodeList)), question => Assert.True(CodeListDefaults.Snapshot.Has(question.CodeList)));
    }

    [Fact]
    public void Proofs_stand_on_tests_that_run()
    {
        var proofs = typeof(PolicyMapTests).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .Where(method => method.IsDefined(typeof(ProvesAttribute))).ToList();
        Assert.NotEmpty(proofs);
        Assert.All(proofs, method => Assert.True(method.IsDefined(typeof(FactAttribute), inherit: true), $"{method.DeclaringType}.{method.Name} is no test"));
    }
}
