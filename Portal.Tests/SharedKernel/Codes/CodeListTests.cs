using System.Text.RegularExpressions;
using Portal.Core;
using Portal.Core.Cases;
using Portal.Core.Motivations;
using Portal.Core.Policy;
using Portal.Core.RiskAssessments;
using Portal.Core.SharedKernel.Codes;
using Portal.Core.SharedKernel.Time;

namespace Portal.Tests.SharedKernel.Codes;

public sealed partial class CodeListTests
{
    private static readonly CodeLists Lists = CodeListDefaults.Snapshot;

    private static IEnumerable<(CodeList List, CodeItem Item)> Every =>
        Lists.All.SelectMany(list => list.Items, (list, item) => (list, item));

    [Fact]
    public void Every_list_written_in_a_slice_is_among_the_defaults()
    {
        var written = typeof(CodeList).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public))
            .Where(property => property.PropertyType == typeof(CodeList))
            .Select(property => ((CodeList)property.GetValue(null)!).Code).ToList();
        Assert.True(written.Count > 50);
        Assert.Equal(written.Order(StringComparer.Ordinal), Lists.All.Select(list => list.Code));
    }

    [Fact]
    public void Codes_are_stable_strings_and_every_item_has_words()
    {
        Assert.All(Lists.All, list => Assert.Matches(Kebab(), list.Code));
        Assert.All(Every, each =>
        {
            Assert.Matches(Kebab(), each.Item.Code);
            Assert.False(string.IsNullOrWhiteSpace(each.Item.Words));
            Assert.False(each.Item.Words.EndsWith('.'), each.Item.Words);
            Assert.True(each.Item.Active);
        });
        Assert.All(Lists.All, list => Assert.Equal(list.Items.Length, list.Items.Select(item => item.Words).Distinct(StringComparer.Ordinal).Count()));
    }

    [Fact]
    [Proves("4.7", "no answer that people choose from calls anybody guilty before a finding")]
    public void Words_judge_nobody() =>
        Assert.All(Every, each => Assert.DoesNotMatch(Judging(), $"{each.List.Title} {each.Item.Words} {each.Item.Definition}"));

    [Fact]
    public void Not_asked_and_prefer_not_to_say_are_two_answers_with_the_same_code_everywhere()
    {
        Assert.All(Every.Where(each => each.Item.Words.StartsWith("Not asked", StringComparison.Ordinal)), each => Assert.Equal(Answers.NotAsked, each.Item.Code));
        Assert.All(Every.Where(each => each.Item.Words.StartsWith("Prefer not", StringComparison.Ordinal)), each => Assert.Equal(Answers.PreferNotToSay, each.Item.Code));
        foreach (var list in new[] { "ethnicity", "religion", "disability", "sex", "gender-identity", "sexual-orientation", "age-band", "pronouns" })
        {
            Assert.True(Lists.Of(list).Offers(Answers.NotAsked));
            Assert.True(Lists.Of(list).Offers(Answers.PreferNotToSay));
        }
    }

    [Fact]
    [Proves("4.2", "the policy's category of racism is kept on the strand of race")]
    [Proves("4.3", "the policy's category of homophobia covers sexual orientation and transgender identity, kept apart as strands")]
    [Proves("4.4", "the policy's category of disability hate is kept on the strand of disability")]
    [Proves("4.5", "the policy's category of faith is kept on the strand of religion or belief")]
    public void Five_strands_are_monitored_counted_and_tied_to_the_policys_categories()
    {
        var strands = Lists.Of(StrandCodeLists.Strand);
        var counted = strands.Items.Where(item => item.Flag(CodeAttributes.CountsForNm01Part2)).ToList();
        Assert.Equal(["race", "religion-or-belief", "sexual-orientation", "transgender-identity", "disability"], counted.Select(item => item.Code));
        Assert.Equal(["4.2", "4.5", "4.3", "4.3", "4.4"], counted.Select(item => item.Attribute(CodeAttributes.PolicyCategory)));
        Assert.All(counted, item => Assert.True(item.Flag(CodeAttributes.Monitored)));
        Assert.True(strands.Offers("alternative-subculture"));
    }

    [Fact]
    public void References_from_one_list_to_another_lead_somewhere()
    {
        var strands = Lists.Of(StrandCodeLists.Strand);
        Assert.All(Lists.Of(StrandCodeLists.SubStrand).Items, item =>
            Assert.All(item.Attribute(CodeAttributes.Strands)!.Split(' '), code => Assert.True(strands.Offers(code))));
        var floors = Every.Where(each => each.Item.Attribute(CodeAttributes.PriorityFloor) is not null).ToList();
        Assert.True(floors.Count > 15);
        Assert.All(floors, each => Assert.True(Lists.Of(CaseCodeLists.Priority).Offers(each.Item.Attribute(CodeAttributes.PriorityFloor))));
        Assert.All(Every.Where(each => each.Item.Attribute(CodeAttributes.RiskFloor) is not null),
            each => Assert.True(Lists.Of(RiskCodeLists.RiskBand).Offers(each.Item.Attribute(CodeAttributes.RiskFloor))));
        var starting = Every.Where(each => each.Item.Attribute(CodeAttributes.StartsStandard) is not null).ToList();
        Assert.NotEmpty(starting);
        Assert.All(starting, each => Assert.NotNull(ServiceStandards.Default.Find(each.Item.Attribute(CodeAttributes.StartsStandard)!, "standard", new(2026, 1, 1))));
    }

    [Theory]
    [InlineData("violence")]
    [InlineData("weapon")]
    [InlineData("arson")]
    [InlineData("threat-to-kill")]
    [InlineData("suicide-or-self-harm")]
    [InlineData("child-at-risk")]
    [InlineData("honour")]
    public void The_concerns_that_beat_any_score_are_floors(string concern)
    {
        var item = Lists.Of(RiskCodeLists.SafetyConcern)[concern];
        Assert.Equal("high", item.Attribute(CodeAttributes.PriorityFloor));
        Assert.Equal("high", item.Attribute(CodeAttributes.RiskFloor));
    }

    [Fact]
    public void No_police_action_is_not_a_reason_for_closing_and_there_is_no_low_priority()
    {
        Assert.DoesNotContain(Lists.Of(CaseCodeLists.ClosureReason).Items, item => item.Words.Contains("police", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(["standard", "high"], Lists.Of(CaseCodeLists.Priority).Items.Select(item => item.Code));
    }

    [Fact]
    public void An_item_no_longer_offered_still_has_its_words()
    {
        var edited = new CodeLists([new CodeList("channel", "Channels", [new CodeItem("fax", "By fax", "", 20, false), new CodeItem("phone", "By phone", "", 10, true)])]);
        Assert.Equal("By fax", edited.Words("channel", "fax"));
        Assert.False(edited.Of("channel").Offers("fax"));
        Assert.Equal(["phone"], edited.Of("channel").Offered.Select(item => item.Code));
        Assert.False(edited.Of("channel").TryGet("smoke", out _));
        Assert.Throws<KeyNotFoundException>(() => edited.Words("channel", "smoke"));
        Assert.Throws<KeyNotFoundException>(() => edited.Of("no-such-list"));
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Kebab();

    [GeneratedRegex("perpetrator|offender|culprit|guilty|allege", RegexOptions.IgnoreCase)]
    private static partial Regex Judging();
}
