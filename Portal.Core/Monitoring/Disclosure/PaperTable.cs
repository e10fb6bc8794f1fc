namespace Portal.Core.Monitoring.Disclosure;

/// <summary>A row that is counted, under the total that it belongs to.</summary>
/// <param name="Key">What it is, such as an id.</param>
/// <param name="Parent">Key of its total.</param>
/// <param name="Quarters">Its number in each quarter that is over, oldest first.</param>
public sealed record PaperCount(string Key, string Parent, IReadOnlyList<long> Quarters);

/// <summary>A number of a paper as it may be told.</summary>
/// <param name="Shown">The number, rounded where the reader's tier rounds; null when it is hidden.</param>
public readonly record struct PaperCell(long? Shown)
{
    /// <summary>Stands for a hidden number.</summary>
    public const string Symbol = "[c]";
}

/// <summary>
/// Quarter by quarter with totals of areas, of all and, when the year is over, of the year. It is built up as it was published: what an
/// earlier quarter hid stays hidden, what it showed stays shown, so that no two papers of a year give away by subtraction what each of them hides.
/// </summary>
public sealed class PaperTable
{
    /// <summary>Key of the row of all.</summary>
    public const string Whole = "";

    private const int Year = 4;
    private readonly Dictionary<string, PaperCell[]> rows = new(StringComparer.Ordinal);

    private PaperTable()
    {
    }

    /// <summary>The cells of a row: its quarters, then the year when it is over.</summary>
    public IReadOnlyList<PaperCell> this[string key] => rows[key];

    /// <summary>Builds the table for a tier.</summary>
    /// <param name="counts">The rows that are counted; every one with the same number of quarters, at most four.</param>
    /// <param name="rule">What the tier hides.</param>
    public static PaperTable Of(IReadOnlyList<PaperCount> counts, TierRule rule)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(rule);
        var layout = Layout.Of(counts);
        var hidden = layout.Decide(rule);
        var table = new PaperTable();
        for (var row = 0; row < layout.Keys.Count; row++)
        {
            table.rows[layout.Keys[row]] = [.. Enumerable.Range(0, layout.Columns).Select(column => new PaperCell(hidden[layout.Index(row, column)] ? null : rule.Shown(layout.Value(row, column))))];
        }

        return table;
    }

    /// <summary>All numbers of the finished table with every sum that readers know, and which are hidden: for those who attack it.</summary>
    public static (CellSet Cells, bool[] Hidden) Everything(IReadOnlyList<PaperCount> counts, TierRule rule)
    {
        var layout = Layout.Of(counts);
        return (layout.Cells(layout.Columns), layout.Decide(rule));
    }

    private sealed record Layout(IReadOnlyList<string> Keys, IReadOnlyList<long[]> Values, IReadOnlyList<(int Total, int[] Parts)> Totals, int Quarters)
    {
        public int Columns => Quarters == Year ? Year + 1 : Quarters;

        public static Layout Of(IReadOnlyList<PaperCount> counts)
        {
            var quarters = counts.Count == 0 ? 0 : counts[0].Quarters.Count;
            var parents = counts.Select(c => c.Parent).Distinct(StringComparer.Ordinal).ToList();
            List<string> keys = [.. counts.Select(c => c.Key), .. parents, Whole];
            int At(string key) => keys.IndexOf(key);
            List<(int, int[])> totals =
            [
                .. parents.Select(parent => (At(parent), counts.Where(c => c.Parent == parent).Select(c => At(c.Key)).ToArray())),
                (keys.Count - 1, parents.Select(At).ToArray()),
            ];
            var values = keys.ConvertAll(_ => new long[quarters + 1]);
            for (var i = 0; i < counts.Count; i++)
            {
                foreach (var row in new[] { i, At(counts[i].Parent), keys.Count - 1 })
                {
                    for (var q = 0; q < quarters; q++)
                    {
                        values[row][q] += counts[i].Quarters[q];
                        values[row][quarters] += counts[i].Quarters[q];
                    }
                }
            }

            return new(keys, values, totals, quarters);
        }

        public int Index(int row, int column) => (row * Columns) + column;

        public long Value(int row, int column) => Values[row][column];

        // One quarter after the other, as the papers came out
        public bool[] Decide(TierRule rule)
        {
            var hidden = new bool[Keys.Count * Columns];
            for (var quarter = 1; quarter <= Quarters; quarter++)
            {
                var columns = quarter == Year ? Year + 1 : quarter;
                var decided = new bool?[Keys.Count * columns];
                for (var row = 0; row < Keys.Count; row++)
                {
                    for (var column = 0; column < quarter - 1; column++)
                    {
                        decided[(row * columns) + column] = hidden[Index(row, column)];
                    }
                }

                var now = Suppressor.Hide(Cells(columns), rule, decided);
                for (var i = 0; i < now.Length; i++)
                {
                    hidden[Index(i / columns, i % columns)] = now[i];
                }
            }

            return hidden;
        }

        public CellSet Cells(int columns)
        {
            var sums = (from column in Enumerable.Range(0, columns)
                        from total in Totals
                        select new CellSum((total.Total * columns) + column, [.. total.Parts.Select(part => (part * columns) + column)])).ToList();
            if (columns > Year)
            {
                sums.AddRange(Enumerable.Range(0, Keys.Count).Select(row => new CellSum((row * columns) + Year, [.. Enumerable.Range(0, Year).Select(q => (row * columns) + q)])));
            }

            return new([.. Enumerable.Range(0, Keys.Count).SelectMany(row => Enumerable.Range(0, columns).Select(column => Values[row][column]))], sums);
        }
    }
}
