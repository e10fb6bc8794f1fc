using Portal.Core;
using Portal.Core.Incidents;
using Portal.Core.Policy;
using Portal.Core.Reports.Intake;

namespace Portal.Tests.Reports;

/// <summary>What keeps a report from being submitted, and what never does.</summary>
[Proves("4.1", "A report is taken as it is perceived: without evidence, name or tenancy, and when nobody perceives hate")]
public class IntakeReaderTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 2, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_happened_and_the_channel_are_enough() => Assert.Empty(Errors(("channel", "phone"), ("narrative", "x")));

    [Fact]
    public void A_strand_and_the_channel_are_enough() => Assert.Empty(Errors(("channel", "phone"), ("strands", "race")));

    [Fact]
    public void Nothing_at_all_lacks_two_things() =>
        Assert.Equal(["Reports.ChannelNeeded channel", "Reports.SayWhatHappened narrative"], Errors());

    [Fact]
    public void No_to_hate_is_recorded_and_what_was_ticked_before_counts_for_nothing()
    {
        var reading = Read(("channel", "phone"), ("narrative", "x"), ("hatePerceived", "no"), ("strands", "race"), ("substrand.race", "anti-black"));
        Assert.Empty(reading.Errors);
        Assert.Equal((HatePerceived.No, false, 0), (reading.Form.Hate, reading.Form.CountsAsHate, reading.Form.Strands.Count));
    }

    [Theory]
    [InlineData(null, "", HatePerceived.NotSure, false)]
    [InlineData("not-asked", "", HatePerceived.NotSure, false)]
    [InlineData("not-sure", "", HatePerceived.NotSure, false)]
    [InlineData("not-sure", "age", HatePerceived.NotSure, true)]
    [InlineData(null, "disability", HatePerceived.Yes, true)]
    [InlineData("yes", "", HatePerceived.Yes, true)]
    public void Who_perceives_hate_and_what_counts(string? answer, string strands, HatePerceived hate, bool counts)
    {
        var form = Read(("channel", "phone"), ("narrative", "x"), ("hatePerceived", answer ?? ""), ("strands", strands)).Form;
        Assert.Equal((hate, counts), (form.Hate, form.CountsAsHate));
    }

    [Theory]
    [InlineData(50_000, true)]
    [InlineData(50_001, false)]
    public void The_narrative_takes_fifty_thousand_characters(int length, bool fits)
    {
        var errors = Errors(("channel", "phone"), ("narrative", new string('a', length)));
        Assert.Equal(fits ? [] : ["Reports.TooLong narrative"], errors);
    }

    [Theory]
    [InlineData("31", "2", "2026", "Reports.DateImpossible")]
    [InlineData("", "", "2026", "Reports.DateImpossible")]
    [InlineData("0", "1", "2026", "Reports.DateImpossible")]
    [InlineData("1", "Novembre", "2026", "Reports.DateImpossible")]
    [InlineData("1", "1", "26", "Reports.DateImpossible")]
    [InlineData("3", "11", "2026", "Reports.DateInFuture")]
    [InlineData("31", "12", "1899", "Reports.DateTooEarly")]
    [InlineData("2", "Nov", "2026", null)]
    [InlineData("1", "1", "1900", null)]
    public void Dates_are_told_beside_their_field(string day, string month, string year, string? code)
    {
        var errors = Errors(("channel", "phone"), ("narrative", "x"), ("when", "exact"), ("happenedOn.day", day), ("happenedOn.month", month), ("happenedOn.year", year));
        Assert.Equal(code is null ? [] : [$"{code} happenedOn"], errors);
    }

    [Theory]
    [InlineData("9:59am", "2026-11-02 09:59")]
    [InlineData("10am", "2026-11-02 10:00")]
    [InlineData("midnight", "2026-11-02 00:00")]
    public void A_time_alone_is_a_time_of_the_day_on_which_the_draft_was_begun(string time, string receipt)
    {
        var reading = Read(("channel", "phone"), ("narrative", "x"), ("receivedTime", time));
        Assert.Empty(reading.Errors);
        Assert.Equal(DateTimeOffset.Parse(receipt + "Z", System.Globalization.CultureInfo.InvariantCulture), reading.Form.ReceivedAt);
    }

    [Theory]
    [InlineData("10:01am", "Reports.DateInFuture receivedTime")]
    [InlineData("25:00", "Reports.TimeImpossible receivedTime")]
    [InlineData("9", "Reports.TimeImpossible receivedTime")]
    public void A_time_that_cannot_be_is_refused(string time, string error) =>
        Assert.Equal([error], Errors(("channel", "phone"), ("narrative", "x"), ("receivedTime", time)));

    [Fact]
    public void A_day_without_a_time_counts_from_its_first_minute()
    {
        var form = Read(("channel", "letter"), ("narrative", "x"), ("receivedOn.day", "30"), ("receivedOn.month", "10"), ("receivedOn.year", "2026")).Form;
        Assert.Equal(new(2026, 10, 30, 0, 0, 0, TimeSpan.Zero), form.ReceivedAt);
    }

    [Theory]
    [InlineData("channel", "carrier-pigeon", "Reports.UnknownAnswer channel")]
    [InlineData("channel", "phone|email", "Reports.OneAnswer channel")]
    [InlineData("strands", "race|nonsense", "Reports.UnknownAnswer strands")]
    [InlineData("substrand.race", "misogyny", "Reports.UnknownAnswer substrand.race")]
    [InlineData("placeUprn", "12A", "Reports.UnknownProperty placeUprn")]
    [InlineData("office", "the one in the square", "Reports.UnknownPlace office")]
    [InlineData("victims", "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21", "Reports.TooManyPeople victims")]
    public void Answers_that_are_none_are_refused_beside_their_field(string field, string value, string error)
    {
        var answers = Taking.Least(("strands", "race"));
        answers[field] = value.Split('|');
        Assert.Equal([error], Errors(answers));
    }

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public void A_passphrase_has_eight_characters_or_more(int length, bool fits) => Assert.Equal(
        fits ? [] : ["Reports.PassphraseShort passphrase"],
        Errors(("channel", "phone"), ("narrative", "x"), ("reporterRole", "anonymous"), ("passphrase", new string('p', length))));

    [Fact]
    public void Answers_of_people_who_were_taken_out_again_count_for_nothing()
    {
        var form = Read(("channel", "phone"), ("narrative", "x"), ("victims", "2"), ("victim[1].nameUsed", "Gone"), ("victim[2].nameUsed", "There")).Form;
        Assert.Equal([2], form.People("victim"));
        Assert.Equal("", form.Text("victim[1].nameUsed"));
    }

    [Fact]
    public void Text_is_kept_as_people_write_it_without_what_nobody_types()
    {
        var said = "=SUM(A1) <script>alert('x')</script> 👩‍👩‍👧 שלום \u202Eabc\u202C\nnext\tline";
        var form = Read(("channel", "phone"), ("narrative", $"\0 {said}\u0007\u001B \uD800"), ("timeWords", "a\nb\r\nc")).Form;
        Assert.Equal(said + " \uFFFD", form.Text("narrative"));
        Assert.Equal("a b c", form.Text("timeWords"));
    }

    private static IntakeReading Read(params (string Name, string Value)[] answers) => Read(Taking.Answers(answers));

    private static IntakeReading Read(Dictionary<string, IReadOnlyList<string>> answers) => IntakeReader.Read(answers, CodeListDefaults.Snapshot, Now, Now);

    private static IEnumerable<string> Errors(params (string Name, string Value)[] answers) => Errors(Taking.Answers(answers));

    private static IEnumerable<string> Errors(Dictionary<string, IReadOnlyList<string>> answers) => Read(answers).Errors.Select(error => $"{error.Code} {error.Field}");
}
