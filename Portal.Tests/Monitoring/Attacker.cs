using Portal.Core.Monitoring.Disclosure;

namespace Portal.Tests.Monitoring;

/// <summary>
/// Attacks a published table with everything that is printed: looks for whole tables, other than the true one, that agree with every number
/// shown, hold every sum and have at least one in each hidden place. For each value that a hidden number can have there is such a table, and it is
/// checked. It shares no line with what hides: depth first, the nearest to the truth first, bounds passed along the sums.
/// </summary>
internal sealed class Attacker(CellSet cells, bool[] hidden)
{
    private const int MostSteps = 40_000;
    private int steps;

    /// <summary>How many values the hidden number was shown to be able to have, up to the number asked for.</summary>
    public int Values(int cell, int wanted)
    {
        var truth = cells.Values[cell];
        var found = 0;
        // Values around the truth, and a long way up where nothing bounds it
        foreach (var value in Enumerable.Range(0, 24).SelectMany(d => new[] { truth + d, truth - d }).Where(v => v >= 1).Distinct())
        {
            found += Exists(cell, value) ? 1 : 0;
            if (found == wanted)
            {
                return found;
            }
        }

        return found;
    }

    private bool Exists(int cell, long value)
    {
        var low = cells.Values.Select((v, i) => hidden[i] ? 1 : v).ToArray();
        var high = cells.Values.Select((v, i) => hidden[i] ? v + 4000 : v).ToArray();
        (low[cell], high[cell]) = (value, value);
        steps = 0;
        return Search(low, high) is { } table && Holds(table, cell, value);
    }

    private bool Holds(long[] table, int cell, long value) =>
        table[cell] == value
        && Enumerable.Range(0, table.Length).All(i => hidden[i] ? table[i] >= 1 : table[i] == cells.Values[i])
        && cells.Sums.All(sum => sum.Parts.Sum(part => table[part]) == table[sum.Total]);

    private long[]? Search(long[] low, long[] high)
    {
        if (++steps > MostSteps || !Pass(low, high))
        {
            return null;
        }

        var open = -1;
        for (var i = 0; i < low.Length; i++)
        {
            if (low[i] < high[i] && (open < 0 || high[i] - low[i] < high[open] - low[open]))
            {
                open = i;
            }
        }

        if (open < 0)
        {
            return low;
        }

        foreach (var value in Near(cells.Values[open], low[open], high[open]))
        {
            var (l, h) = ((long[])low.Clone(), (long[])high.Clone());
            (l[open], h[open]) = (value, value);
            if (Search(l, h) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static IEnumerable<long> Near(long truth, long low, long high)
    {
        var start = Math.Clamp(truth, low, high);
        for (long d = 0; d <= 8; d++)
        {
            if (start + d <= high)
            {
                yield return start + d;
            }

            if (d > 0 && start - d >= low)
            {
                yield return start - d;
            }
        }
    }

    private bool Pass(long[] low, long[] high)
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var sum in cells.Sums)
            {
                long least = sum.Parts.Sum(p => low[p]), most = sum.Parts.Sum(p => high[p]);
                changed |= Narrow(low, high, sum.Total, least, most);
                foreach (var part in sum.Parts)
                {
                    changed |= Narrow(low, high, part, low[sum.Total] - (most - high[part]), high[sum.Total] - (least - low[part]));
                    (least, most) = (sum.Parts.Sum(p => low[p]), sum.Parts.Sum(p => high[p]));
                }

                if (sum.Cells.Any(c => low[c] > high[c]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool Narrow(long[] low, long[] high, int cell, long least, long most)
    {
        var changed = least > low[cell] || most < high[cell];
        (low[cell], high[cell]) = (Math.Max(low[cell], least), Math.Min(high[cell], most));
        return changed;
    }
}
