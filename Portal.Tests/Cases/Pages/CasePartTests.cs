using Bunit;
using Portal.Components.Cases.Parts;
using Portal.Core;
using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Core.Policy;
using Portal.Core.SharedKernel.Time;

namespace Portal.Tests.Cases.Pages;

/// <summary>The parts of the case page alone.</summary>
public sealed class CasePartTests : BunitContext
{
    [Fact]
    [Proves("4.1", "The case page tells a perception as somebody's perception")]
    public void A_perception_is_told_as_somebodys()
    {
        var words = PerceptionWords.Of(CodeListDefaults.Snapshot, new(Guid.Empty, "victim", "race", "", "perceived"));

        Assert.StartsWith("Perceived by the victim as: ", words, StringComparison.Ordinal);
        Assert.EndsWith("about who they are thought to be", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ClockState.Met, true, "Met: done 20 November 2026 at 9:14am", "met")]
    [InlineData(ClockState.Missed, true, "Missed: done 20 November 2026 at 9:14am", "missed")]
    [InlineData(ClockState.Missed, false, "Missed: was due 20 November 2026 at 9:14am", "missed")]
    [InlineData(ClockState.Running, false, "Late: was due 20 November 2026 at 9:14am", "late")]
    public void A_due_time_says_in_words_how_it_stands(ClockState state, bool done, string words, string shown)
    {
        var clock = new ClockView(
            Guid.CreateVersion7(), StandardCodes.FirstContact, SampleCase.Received, SampleCase.Received, done ? SampleCase.Received : null, state,
            state == ClockState.Running ? DeadlineState.Late : null);

        var list = Render<CaseClockList>(p => p.AddCascadingValue(SampleCase.Scene(clocks: clock)));

        Assert.Contains("First contact", list.Markup, StringComparison.Ordinal);
        Assert.Contains(words, list.Find(".due").TextContent, StringComparison.Ordinal);
        Assert.Equal(shown, list.Find(".due").GetAttribute("data-state"));
    }

    [Fact]
    [Proves("5.3(c)", "Rules for safe contact stand above any contact; the number itself does not")]
    public void Rules_for_safe_contact_show_every_rule_and_no_number()
    {
        var rules = Render<SafeContactRules>(p => p.Add(c => c.People, [SampleCase.Victim]).Add(c => c.Lists, CodeListDefaults.Snapshot));

        Assert.Contains("Do not leave a message", rules.Markup, StringComparison.Ordinal);
        Assert.Contains("Visit in twos", rules.Markup, StringComparison.Ordinal);
        Assert.Contains("Safe: Phone call", rules.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("01632", rules.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Sample Person", rules.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_head_says_everything_that_must_not_be_overlooked_and_nothing_personal()
    {
        var header = SampleCase.Header with { HonourConcern = true, NextPromiseDueAt = SampleCase.Received, NextPromiseState = DeadlineState.Late };

        var head = Render<CaseIdentity>(p => p.Add(c => c.Header, header).Add(c => c.Lists, CodeListDefaults.Snapshot));

        Assert.Contains("Late: was due 20 November 2026", head.Find("[data-testid=case-promise-due]").TextContent, StringComparison.Ordinal);
        Assert.Equal("Medium", head.Find("[data-testid=case-risk] .tag").TextContent);
        Assert.Contains("Never contact family or community", head.Find("[data-testid=honour-warning]").TextContent, StringComparison.Ordinal);
        Assert.Empty(head.FindAll(".personal"));
    }

    [Fact]
    public void Only_what_this_person_may_do_now_is_offered()
    {
        var nothing = Render<CaseActs>(p => p.Add(c => c.Case, SampleCase.Scene().Case));
        var officer = Render<CaseActs>(p => p.Add(c => c.Case, SampleCase.Scene(new() { Work = true, AssessRisk = true, ProposeClosing = true }).Case));

        Assert.Equal(["act-print"], nothing.FindAll("a").Select(a => a.GetAttribute("data-testid")));
        Assert.Equal(
            ["act-contact", "act-note", "act-risk-assess", "act-priority", "act-incident", "act-close", "act-print"], officer.FindAll("a").Select(a => a.GetAttribute("data-testid")));
    }
}
