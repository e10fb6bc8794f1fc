using System.Globalization;
using Portal.Core.Monitoring.Disclosure;
using Portal.Core.Policy;

namespace Portal.Tests.Monitoring;

/// <summary>Small numbers: what is hidden, and that nobody can work it out.</summary>
public sealed class DisclosureTests
{
    private static readonly TierRule Board = TierRule.Of(Tier.Board);

    [Theory]
    [InlineData(Tier.Board, 0, false)]
    [InlineData(Tier.Board, 1, true)]
    [InlineData(Tier.Board, 4, true)]
    [InlineData(Tier.Board, 5, false)]
    [InlineData(Tier.Public, 9, true)]
    [InlineData(Tier.Public, 10, false)]
    [InlineData(Tier.Director, 1, false)]
    [InlineData(Tier.Operational, 1, false)]
    public void A_tier_hides_from_one_up_to_its_threshold(Tier tier, int value, bool hidden) => Assert.Equal(hidden, TierRule.Of(tier).Hides(value));

    [Theory]
    [InlineData(12, 10)]
    [InlineData(13, 15)]
    [InlineData(17, 15)]
    [InlineData(18, 20)]
    public void The_public_reads_rounded_numbers(long value, long shown) => Assert.Equal(shown, TierRule.Of(Tier.Public).Shown(value));

    [Fact]
    public void One_small_number_takes_another_with_it()
    {
        // 2 + 9 + 20 = 31: the 9 goes with the 2, else 31 - 29 gives it away
        var hidden = Suppressor.Hide(new([2, 9, 20, 31], [new(3, [0, 1, 2])]), Board);

        Assert.Equal([true, true, false, false], hidden);
    }

    [Fact]
    public void Two_that_add_up_to_little_take_a_third()
    {
        // 1 + 1 hidden and 12 shown of 14 leaves each of the two exactly 1
        var hidden = Suppressor.Hide(new([1, 1, 12, 14], [new(3, [0, 1, 2])]), Board);

        Assert.Equal([true, true, true, false], hidden);
    }

    [Fact]
    public void Where_nothing_else_stands_beside_it_the_total_goes()
    {
        var hidden = Suppressor.Hide(new([3, 0, 3, 40, 43], [new(2, [0, 1]), new(4, [2, 3])]), Board);

        Assert.Equal([true, false, true, true, false], hidden);
    }

    [Fact]
    public void Without_the_second_step_the_attack_finds_the_number()
    {
        CellSet cells = new([2, 9, 20, 31], [new(3, [0, 1, 2])]);

        Assert.Equal(1, new Attacker(cells, [true, false, false, false]).Values(0, TierRule.LeastValues));
        Assert.Equal(TierRule.LeastValues, new Attacker(cells, Suppressor.Hide(cells, Board)).Values(0, TierRule.LeastValues));
    }

    [Fact]
    public void A_square_that_only_columns_and_rows_together_give_away_is_found()
    {
        // Rows and columns each hide two, yet both columns together leave three values
        var counts = new PaperCount[] { new("a", "A", [1, 2, 9, 8]), new("b", "A", [2, 1, 7, 6]), new("c", "B", [12, 14, 11, 10]), new("d", "B", [8, 9, 10, 30]) };
        AssertKept(counts, Board);
    }

    [Fact]
    public void What_is_told_anyway_is_shown_and_not_hidden_for_nothing()
    {
        // Two small numbers whose total earlier papers showed, and a year in which nothing follows: the year of the total is no secret
        PaperCount[] counts = [new("a", "A", [2, 0, 0, 0]), new("b", "A", [3, 0, 0, 0]), new("c", "B", [20, 0, 0, 0])];

        AssertKept(counts, Board);
    }

    [Fact]
    public void What_an_earlier_quarter_showed_stays_shown_and_what_it_hid_stays_hidden()
    {
        var random = new Random(7);
        for (var run = 0; run < 10; run++)
        {
            var counts = Year(random);
            var before = PaperTable.Of([.. counts.Select(c => c with { Quarters = [.. c.Quarters.Take(2)] })], Board);
            var after = PaperTable.Of([.. counts.Select(c => c with { Quarters = [.. c.Quarters.Take(3)] })], Board);
            foreach (var key in counts.Select(c => c.Key).Append(PaperTable.Whole))
            {
                Assert.Equal(before[key], after[key].Take(2));
            }
        }
    }

    [Fact]
    [Proves("5.3(c)", "no hidden number of a paper can be narrowed to fewer than four values by all that is published with it")]
    public void No_hidden_number_of_twenty_years_can_be_narrowed_to_fewer_than_four_values() => Attack(years: 20, seed: 1);

    /// <summary><c>./dev disclosure 1000</c> runs so many years.</summary>
    [Fact]
    [Trait(TestSupport.Tier.Name, TestSupport.Tier.Full)]
    public void No_hidden_number_of_many_years_can_be_narrowed()
    {
        var years = int.TryParse(Environment.GetEnvironmentVariable("PORTAL_DISCLOSURE_YEARS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 100;
        Attack(years, seed: 2);
    }

    private static void Attack(int years, int seed)
    {
        var random = new Random(seed);
        var (hidden, cells) = (0, 0);
        for (var year = 0; year < years; year++)
        {
            var (h, c) = AssertKept(Year(random), year % 2 == 0 ? Board : TierRule.Of(Tier.Public));
            (hidden, cells) = (hidden + h, cells + c);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{years} years, {cells} numbers, {hidden} hidden, none narrower than {TierRule.LeastValues} values");
        Assert.True(hidden > years, "nothing was hidden: the years are not small enough");
        Assert.True(hidden < cells, "everything was hidden");
    }

    private static (int Hidden, int Cells) AssertKept(IReadOnlyList<PaperCount> counts, TierRule rule)
    {
        var (cells, hidden) = PaperTable.Everything(counts, rule);
        var attacker = new Attacker(cells, hidden);
        for (var i = 0; i < hidden.Length; i++)
        {
            Assert.True(hidden[i] || !rule.Hides(cells.Values[i]), $"a small number is shown: {cells.Values[i]}");
            Assert.True(!hidden[i] || cells.Values[i] > 0, "a nought is hidden");
            if (hidden[i])
            {
                Assert.True(attacker.Values(i, TierRule.LeastValues) == TierRule.LeastValues, $"number {i} ({cells.Values[i]}) of {string.Join(' ', cells.Values)} can be narrowed; hidden: {string.Join(' ', hidden.Select(h => h ? 1 : 0))}");
            }
        }

        return (hidden.Count(h => h), hidden.Length);
    }

    // Three to four areas of two to five neighbourhoods, mostly a handful of cases a quarter
    private static List<PaperCount> Year(Random random)
    {
        var counts = new List<PaperCount>();
        for (var area = 0; area < random.Next(3, 5); area++)
        {
            for (var place = 0; place < random.Next(2, 6); place++)
            {
                var busy = random.Next(4) == 0 ? 14 : random.Next(3) == 0 ? 2 : 6;
                counts.Add(new($"{area}.{place}", $"area {area}", [.. Enumerable.Range(0, 4).Select(_ => (long)random.Next(busy))]));
            }
        }

        return counts;
    }
}
