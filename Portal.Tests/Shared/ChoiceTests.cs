using AngleSharp.Html.Dom;
using Bunit;
using Portal.Components.Shared.Forms;

namespace Portal.Tests.Shared;

public sealed class ChoiceTests : BunitContext
{
    private static readonly Choice[] Options =
        [new("race", "Race"), new("faith", "Faith", "Or belief", Reveals: true), new("none", "None of these", Exclusive: true)];

    [Fact]
    public void Choosing_a_radio_tells_its_code()
    {
        string? told = null;
        var group = Render<RadioGroup>(p => p.Add(c => c.Id, "q").Add(c => c.Label, "About?").Add(c => c.Options, Options).Add(c => c.ValueChanged, value => told = value));

        group.Find("#q-2").Change("faith");

        Assert.Equal("faith", told);
    }

    [Fact]
    public void A_radio_can_be_taken_back_where_that_is_offered()
    {
        string? told = "race";
        var group = Render<RadioGroup>(p => p.Add(c => c.Id, "q").Add(c => c.Label, "About?").Add(c => c.Options, Options)
            .Add(c => c.Value, "race").Add(c => c.Clearable, value: true).Add(c => c.ValueChanged, value => told = value));

        group.Find("button").Click();

        Assert.Null(told);
    }

    [Fact]
    public void More_questions_stand_inside_the_choice_that_reveals_them()
    {
        var group = Render<RadioGroup>(p => p.Add(c => c.Id, "q").Add(c => c.Label, "About?").Add(c => c.Options, Options)
            .Add(c => c.Reveal, choice => $"more about {choice.Value}"));

        var reveal = Assert.Single(group.FindAll(".choice__reveal"));
        Assert.Equal("more about faith", reveal.TextContent);
        Assert.NotNull(reveal.ParentElement!.QuerySelector("#q-2"));
    }

    [Fact]
    public void A_hint_of_an_answer_is_read_with_the_answer()
    {
        var group = Render<CheckboxGroup>(p => p.Add(c => c.Id, "q").Add(c => c.Label, "About?").Add(c => c.Options, Options));

        Assert.Equal("q-2-hint", group.Find("#q-2").GetAttribute("aria-describedby"));
        Assert.Equal("Or belief", group.Find("#q-2-hint").TextContent);
    }

    [Theory]
    [InlineData("race", "none", true, "none")]
    [InlineData("none", "race", true, "race")]
    [InlineData("race", "faith", true, "race,faith")]
    [InlineData("race,faith", "race", false, "faith")]
    public void An_exclusive_answer_stands_alone(string before, string pressed, bool on, string after)
    {
        IReadOnlyList<string> told = [];
        var group = Render<CheckboxGroup>(p => p.Add(c => c.Id, "q").Add(c => c.Label, "About?").Add(c => c.Options, Options)
            .Add(c => c.Values, before.Split(',')).Add(c => c.ValuesChanged, values => told = values));

        group.Find($"input[value={pressed}]").Change(on);

        Assert.Equal(after, string.Join(',', told));
    }

    [Fact]
    public void Chosen_answers_are_ticked()
    {
        var group = Render<CheckboxGroup>(p => p.Add(c => c.Id, "q").Add(c => c.Label, "About?").Add(c => c.Options, Options).Add(c => c.Values, ["faith"]));

        Assert.Equal([false, true, false], group.FindAll("input").Select(input => ((IHtmlInputElement)input).IsChecked));
    }

    [Fact]
    public void A_select_offers_an_empty_answer_first_and_tells_the_code()
    {
        string? told = null;
        var field = Render<SelectField>(p => p.Add(c => c.Id, "q").Add(c => c.Label, "Area").Add(c => c.Options, Options).Add(c => c.ValueChanged, value => told = value));

        Assert.Equal("", field.Find("option").GetAttribute("value"));
        field.Find("select").Change("race");
        Assert.Equal("race", told);
    }
}
