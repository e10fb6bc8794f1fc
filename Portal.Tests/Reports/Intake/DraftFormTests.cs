using System.Reflection;
using Portal.Components.Reports.Intake;
using Portal.Core;
using Portal.Core.Reports.Intake;

namespace Portal.Tests.Reports.Intake;

public sealed class DraftFormTests
{
    private readonly DraftForm form = new(CodeListDefaults.Snapshot);

    [Fact]
    public void Every_question_of_the_form_stands_on_a_step()
    {
        var shown = typeof(IntakeSections).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .SelectMany(section => (IReadOnlyList<string>)section.GetValue(null)!).ToList();

        Assert.True(shown.Count > 100);
        Assert.Equal(shown.Count, shown.Distinct(StringComparer.Ordinal).Count());
        // Lists of people are drawn by their own component, sharing by its own, and an address is asked with its property
        var elsewhere = new[] { "victims", "reportedPeople", "witnesses", "victim[#].consent.*", "victim[#].recipient.*", "victim[#].address", "reported[#].address", "placeNotes" };
        Assert.Equal(IntakeFields.All.Select(field => field.Template).Order(StringComparer.Ordinal), shown.Concat(elsewhere).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_pressed_choice_is_not_sent_back_to_the_screen_but_its_consequences_are()
    {
        form.Load(Values(("victims", ["1", "2"])));
        IReadOnlyDictionary<string, IReadOnlyList<string>>? told = null;
        form.Changed += fields => told = fields;

        form.Answer("concerns", ["honour"]);

        Assert.Equal(["victim[1].contactRules", "victim[2].contactRules"], told!.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["no-family", "no-community-interpreter"], form.Many("victim[2].contactRules"));
    }

    [Fact]
    public void Rules_that_were_taken_off_again_stay_off_when_something_else_is_answered()
    {
        form.Load(Values(("victims", ["1"])));
        form.Answer("concerns", ["honour"]);
        form.Answer("victim[1].contactRules", ["no-community-interpreter"]);

        form.Answer("concerns", ["honour", "weapon"]);

        Assert.Equal(["no-community-interpreter"], form.Many("victim[1].contactRules"));
    }

    [Fact]
    public void Somebody_added_later_gets_the_rules_of_so_called_honour_too()
    {
        form.Answer("concerns", ["honour"]);

        var number = form.AddPerson("victim");

        Assert.Contains("no-family", form.Many($"victim[{number}].contactRules"));
    }

    [Fact]
    public void Taking_a_person_away_empties_their_answers_and_never_renames_another()
    {
        form.Load(Values(("victims", ["1", "2"]), ("victim[1].nameUsed", ["First"]), ("victim[2].nameUsed", ["Second"])));
        string? cleared = null;
        form.PersonRemoved += prefix => cleared = prefix;

        form.RemovePerson("victim", 1);

        Assert.Equal([2], form.People("victim"));
        Assert.Empty(form.Many("victim[1].nameUsed"));
        Assert.Equal("Second", form.One("victim[2].nameUsed"));
        Assert.Equal("victim[1].", cleared);
        Assert.Equal(3, form.AddPerson("victim"));
    }

    [Fact]
    public void No_more_people_are_offered_than_a_report_may_hold()
    {
        form.Load(Values(("witnesses", [.. Enumerable.Range(1, IntakeNames.MostPeople).Select(number => $"{number}")])));

        Assert.False(form.MayAdd("witness"));
    }

    private static Dictionary<string, IReadOnlyList<string>> Values(params (string Name, string[] Values)[] answers) =>
        answers.ToDictionary(answer => answer.Name, answer => (IReadOnlyList<string>)answer.Values, StringComparer.Ordinal);
}
