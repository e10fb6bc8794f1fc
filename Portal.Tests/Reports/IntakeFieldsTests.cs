using Portal.Core;
using Portal.Core.Policy;
using Portal.Core.Reports.Intake;

namespace Portal.Tests.Reports;

/// <summary>The register of questions is whole and every stored name finds its question again.</summary>
public class IntakeFieldsTests
{
    public static TheoryData<string> Templates => [.. IntakeFields.All.Select(question => question.Template)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_question_is_whole(string template)
    {
        var field = IntakeFields.The(template);
        Assert.NotEmpty(field.Label);
        Assert.DoesNotContain("perpetrator", field.Label + field.Help, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("please", field.Label + field.Help, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(field.TakesCodes, field.ListCode is not null);
        Assert.Equal(template.Contains('*', StringComparison.Ordinal), field.KeyedBy is not null);
        if (field.ListCode is { } list)
        {
            Assert.NotEmpty(field.Offered(CodeListDefaults.Snapshot));
            Assert.True(CodeListDefaults.Snapshot.Has(list));
        }

        if (field.Clause.Length > 0)
        {
            Assert.Contains(PolicyRegister.Duties, duty => duty.Clause == field.Clause);
        }
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_stored_name_finds_its_question(string template)
    {
        var field = IntakeFields.The(template);
        var key = field.KeyedBy is { } list ? CodeListDefaults.Snapshot.Of(list).Items[0].Code : null;
        int? person = field.Repeats is null ? null : 2;
        var name = field.NameFor(person, key);
        var found = IntakeFields.Find(field.Kind == FieldKind.Date ? name + ".day" : name);
        Assert.NotNull(found);
        Assert.Equal((field.Template, person, key, name), (found.Value.Field.Template, found.Value.Ordinal, found.Value.Key, found.Value.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("channels")]
    [InlineData("channel.day")]
    [InlineData("receivedOn")]
    [InlineData("receivedOn.hour")]
    [InlineData("victim[0].nameUsed")]
    [InlineData("victim[#].nameUsed")]
    [InlineData("victim[1000].nameUsed")]
    [InlineData("victim[1].nameUsed.more")]
    [InlineData("__proto__")]
    public void A_name_that_is_none_finds_nothing(string name) => Assert.Null(IntakeFields.Find(name));

    [Fact]
    public void Every_step_but_the_last_asks_something() =>
        Assert.Equal(IntakeStep.All.Where(step => step != IntakeStep.Check), IntakeFields.All.Select(field => field.Step).Distinct());

    [Fact]
    public void An_agency_is_asked_only_where_sharing_with_it_is_agreed()
    {
        var question = IntakeFields.Find("victim[1].recipient.support-agency")!.Value;
        var answers = Taking.Answers(("victims", "1"), ("victim[1].consent.support-agency", "yes"), ("victim[1].consent.police", "no"));
        Assert.True(IntakeAsking.IsAsked(question, Values));
        Assert.False(IntakeAsking.IsAsked(IntakeFields.Find("victim[1].recipient.police")!.Value, Values));

        IReadOnlyList<string> Values(string name) => answers.GetValueOrDefault(name, []);
    }
}
