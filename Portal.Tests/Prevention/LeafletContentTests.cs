using System.Text.RegularExpressions;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.SharedKernel.Time;

namespace Portal.Tests.Prevention;

/// <summary>The leaflet's texts: each language says the same, with the times of the standards in force, and a draft is known as one.</summary>
public sealed partial class LeafletContentTests
{
    private static readonly LeafletLibrary Library = new();

    public static TheoryData<string> Languages => [.. Library.All.Select(content => content.Language)];

    [Fact]
    public void English_comes_first_and_Urdu_is_there()
    {
        Assert.Equal("en-GB", Library.All[0].Language);
        Assert.True(Library.Find("ur")!.IsRightToLeft);
        Assert.Same(Library.Source, Library.Find("en"));
        Assert.Null(Library.Find("xx"));
        Assert.Null(Library.Find(null));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_language_has_every_point_of_the_English_text(string language)
    {
        var content = Library.Find(language)!;
        var source = Library.Source;
        Assert.Equal(source.What.Points.Count, content.What.Points.Count);
        Assert.Equal(source.Examples.Points.Count, content.Examples.Points.Count);
        Assert.Equal(source.Assurances.Select(a => a.Picture), content.Assurances.Select(a => a.Picture));
        Assert.Equal(source.Tell.Ways.Count, content.Tell.Ways.Count);
        Assert.Equal(source.Next.Steps.Count, content.Next.Steps.Count);
        Assert.Equal(source.Confidence.Paragraphs.Count, content.Confidence.Paragraphs.Count);
        Assert.Equal(source.Keep.Points.Count, content.Keep.Points.Count);
        Assert.Contains("999", content.Danger.Call, StringComparison.Ordinal);
        Assert.Contains("55", content.Danger.Silent, StringComparison.Ordinal);
        Assert.Equal(Places(source), Places(content));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_language_keeps_the_places_in_its_labels(string language) =>
        Assert.Equal(Numbered(Library.Source), Numbered(Library.Find(language)!));

    [Fact]
    public void Times_come_from_the_standards_and_not_from_the_text()
    {
        var changed = new LeafletStandards(
            TimeLimit.Hours(6), TimeLimit.WorkingDays(3), TimeLimit.WorkingDays(7), TimeLimit.CalendarDays(9), TimeLimit.Hours(12));
        var english = Library.Source.Labels;
        Assert.Equal("Within 3 working days, 6 hours, 9 days", changed.Fill("Within {firstContact}, {firstContactHigh}, {update}", english));
        var inForce = LeafletStandards.InForce(ServiceStandards.Default, new DateOnly(2026, 11, 22));
        Assert.Equal("1 working day", inForce.Fill("{firstContact}", english));
        Assert.Equal("24 hours", inForce.Fill("{firstContactHigh}", english));
        Assert.Equal("1 کاروباری دن", inForce.Fill("{firstContact}", Library.Find("ur")!.Labels));
    }

    [Fact]
    public void A_translation_is_a_draft_until_approved_and_again_when_the_English_changes()
    {
        var urdu = Library.Find("ur")!;
        Assert.True(Library.IsDraft(urdu));
        Assert.False(Library.IsDraft(Library.Source));
        var approved = urdu with { ApprovedOn = new DateOnly(2026, 11, 1) };
        Assert.False(Library.IsDraft(approved));
        Assert.True(Library.IsDraft(approved with { SourceVersion = "0.9" }));
    }

    [Fact]
    public void A_number_that_nobody_vouches_for_is_left_out_but_in_a_demonstration()
    {
        var unchecked_ = new LeafletPlace("Office", "1 Road", "01632 960101", "Weekdays", null, null);
        var vouched = unchecked_ with { CheckedOn = new DateOnly(2026, 11, 1), CheckedBy = "Community Safety Team" };
        Assert.All(new LeafletContacts([unchecked_, unchecked_ with { CheckedOn = vouched.CheckedOn }], false).Printable, place => Assert.Null(place.Phone));
        Assert.Equal("01632 960101", Assert.Single(new LeafletContacts([vouched], false).Printable).Phone);
        Assert.Equal("01632 960101", Assert.Single(new LeafletContacts([unchecked_], true).Printable).Phone);
    }

    private static IEnumerable<string> Places(LeafletContent content) =>
        content.Next.Steps.SelectMany(step => Place().Matches(step.When + step.Text)).Concat(Place().Matches(content.Next.Note))
            .Select(match => match.Value).Order(StringComparer.Ordinal);

    // The label's name goes along: a place in the wrong label is as bad as none
    private static IEnumerable<string> Numbered(LeafletContent content) => typeof(LeafletLabels).GetProperties()
        .SelectMany(label => NumberedPlace().Matches((string)label.GetValue(content.Labels)!).Select(match => label.Name + match.Value))
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberedPlace();

    [GeneratedRegex(@"\{[a-zA-Z]+\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Place();
}
