using Bunit;
using Portal.Components.Reports.Intake;
using Portal.Core.Reports.Intake;

namespace Portal.Tests.Reports.Intake;

public sealed class StepTests : StepContext
{
    [Fact]
    public void Emergency_advice_appears_as_soon_as_somebody_is_not_safe()
    {
        var step = Show<SafetyStep>();
        Assert.Empty(step.FindAll("[data-testid=emergency-now]"));

        step.Find("[data-testid=safeNow-no]").Change("no");

        Assert.Contains("999", step.Find("[data-testid=emergency-now]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Emergency_advice_stands_right_under_the_answer_that_calls_for_it_and_once()
    {
        var step = Show<SafetyStep>();
        step.Find("[data-testid=safeNow-no]").Change("no");
        Assert.Equal(["emergency-now", "called999", "concerns"], InOrder(step));

        step.Find("[data-testid=safeNow-yes]").Change("yes");
        step.Find("[data-testid=concerns-suicide-or-self-harm]").Change(true);
        Assert.Equal(["called999", "concerns", "emergency-now"], InOrder(step));
    }

    [Theory]
    [InlineData("safety", true)]
    [InlineData("others", true)]
    [InlineData("wishes", false)]
    public void From_every_step_one_button_leads_straight_to_checking(string code, bool offered)
    {
        var buttons = Render<WizardButtons>(parameters => parameters.Add(each => each.DraftId, Guid.CreateVersion7()).Add(each => each.Step, IntakeStep.Find(code)!));

        Assert.EndsWith("/check", buttons.Find(offered ? "[data-testid=to-check]" : "[data-testid=continue]").GetAttribute("data-draft-go"), StringComparison.Ordinal);
        Assert.Equal(offered ? 1 : 0, buttons.FindAll("[data-testid=to-check]").Count);
    }

    [Fact]
    public void So_called_honour_changes_what_is_said_and_who_may_interpret()
    {
        Given(("victims", ["1"]), ("victim[1].interpreter", ["yes"]));
        var people = Show<PeopleStep>();
        Assert.NotEmpty(people.FindAll("[data-testid=victim-1-interpreterPreference-none]"));

        Form.Answer("concerns", ["honour"]);

        Assert.NotEmpty(Show<EmergencyPanel>().FindAll("[data-testid=honour-now]"));
        Assert.Empty(people.FindAll("[data-testid=victim-1-interpreterPreference-none]"));
        Assert.True(people.Find("[data-testid=victim-1-contactRules-no-family]").HasAttribute("checked"));
    }

    [Fact]
    public void Whoever_stays_anonymous_is_asked_for_a_passphrase_and_for_no_name()
    {
        var step = Show<SafetyStep>();
        Assert.NotEmpty(step.FindAll("#reporterName"));

        step.Find("[data-testid=reporterAnonymous-yes]").Change("yes");

        Assert.NotEmpty(step.FindAll("#passphrase"));
        Assert.Empty(step.FindAll("#reporterName"));
    }

    [Fact]
    public void When_nobody_perceives_hate_nothing_more_is_asked_and_the_same_support_is_promised()
    {
        var step = Show<WhyHateStep>();
        Assert.NotEmpty(step.FindAll("#strands"));

        step.Find("[data-testid=hatePerceived-no]").Change("no");

        Assert.Empty(step.FindAll("#strands"));
        Assert.NotEmpty(step.FindAll("[data-testid=no-hate-note]"));
    }

    [Fact]
    public void Each_chosen_strand_may_be_said_more_exactly()
    {
        var step = Show<WhyHateStep>();
        Assert.Empty(step.FindAll("#substrand-race"));

        step.Find("[data-testid=strands-race]").Change(true);

        Assert.Contains("Race", step.Find("#substrand-race legend").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void People_are_added_and_taken_away_after_a_question()
    {
        var step = Show<PeopleStep>();

        step.Find("[data-testid=victim-add]").Click();
        step.Find("[data-testid=victim-add]").Click();
        step.Find("[data-testid=victim-1-remove-confirm]").Click();

        Assert.Equal("Person harmed 1", step.Find("[data-testid=victim-2] h2").TextContent);
        Assert.Empty(step.FindAll("[data-testid=victim-1]"));
    }

    [Fact]
    public void Texts_are_never_wired_to_the_circuit()
    {
        Given(("victims", ["1"]), ("narrative", ["Only the browser module shows this"]), ("victim[1].nameUsed", ["Nobody"]));

        var markup = Show<WhatHappenedStep>().Markup + Show<PeopleStep>().Markup;

        Assert.DoesNotContain("Only the browser", markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody\"", markup, StringComparison.Ordinal);
        Assert.DoesNotContain("textarea blazor:onchange", markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Sharing_is_asked_for_each_recipient_and_names_the_agency_only_where_it_was_agreed()
    {
        Given(("victims", ["1"]), ("victim[1].consent.support-agency", ["yes"]));

        var step = Show<WishesStep>();

        Assert.NotEmpty(step.FindAll("#victim-1-consent-police"));
        Assert.NotEmpty(step.FindAll("#victim-1-recipient-support-agency"));
        Assert.Empty(step.FindAll("#victim-1-recipient-housing-partner"));
    }

    private static string[] InOrder(IRenderedComponent<StepHost> step) =>
        [.. step.FindAll("[data-testid=emergency-now], #called999, #concerns").Select(each => each.GetAttribute("data-testid") is "emergency-now" ? "emergency-now" : each.Id!)];
}
