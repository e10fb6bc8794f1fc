using Portal.Core.Policy;

namespace Portal.Core.Monitoring.Disclosure;

/// <summary>
/// Decides which numbers are hidden: small ones for their own sake, and then as many others as it takes until none of the hidden ones can be
/// worked out, by rows, columns and totals of everything published together, to fewer than <see cref="TierRule.LeastValues"/> values. Noughts are
/// never hidden, and whoever reads the tables may know that. Pure: the same numbers give the same answer.
/// </summary>
[PolicyClause("5.3(c)")]
public static class Suppressor
{
    /// <summary>Which numbers are hidden, by index.</summary>
    /// <param name="cells">Everything that is published together.</param>
    /// <param name="rule">The rule of the tier.</param>
    /// <param name="decided">What earlier papers have decided: hidden stays hidden (true) and what was shown stays shown (false). Null for what is new.</param>
    public static bool[] Hide(CellSet cells, TierRule rule, IReadOnlyList<bool?>? decided = null)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(rule);
        var hidden = new bool[cells.Values.Count];
        var settled = new bool?[hidden.Length];
        for (var i = 0; i < hidden.Length; i++)
        {
            settled[i] = decided?[i];
            hidden[i] = settled[i] ?? rule.Hides(cells.Values[i]);
        }

        while (Narrowest(cells, hidden) is { } narrow)
        {
            if (Next(cells, hidden, settled, narrow) is { } further)
            {
                hidden[further] = true;
            }
            else if (settled[narrow] is null && !rule.Hides(cells.Values[narrow]))
            {
                // Hidden for the sake of others, yet what is shown tells it anyway, such as the year of a row that shows all its quarters
                (hidden[narrow], settled[narrow]) = (false, false);
            }
            else
            {
                throw new InvalidOperationException("What earlier papers showed leaves no way to hide a number.");
            }
        }

        return hidden;
    }

    // Cheap bounds first: most of what is too narrow is so by one row or column. Then the exact ones
    private static int? Narrowest(CellSet cells, bool[] hidden)
    {
        var loose = LooseBounds.Of(cells, hidden);
        for (var i = 0; i < hidden.Length; i++)
        {
            if (hidden[i] && IsNarrow(loose[i].Least, loose[i].Most))
            {
                return i;
            }
        }

        return ExactBounds.FirstNarrow(cells, hidden, IsNarrow);
    }

    private static bool IsNarrow(double least, double most) => most - least + 1 < TierRule.LeastValues - 0.001;

    // The smallest number of a sum in which the narrow one stands, or of one that hangs together with it; parts before totals
    private static int? Next(CellSet cells, bool[] hidden, bool?[] settled, int narrow)
    {
        var reached = new HashSet<int> { narrow };
        while (true)
        {
            var sums = cells.Sums.Where(sum => sum.Cells.Any(reached.Contains)).ToList();
            var free = sums.SelectMany(sum => sum.Parts.Select(part => (Cell: part, IsTotal: false)).Append((Cell: sum.Total, IsTotal: true)))
                .Where(c => !hidden[c.Cell] && cells.Values[c.Cell] > 0 && settled[c.Cell] is null)
                .OrderBy(c => c.IsTotal).ThenBy(c => cells.Values[c.Cell]).ThenBy(c => c.Cell).ToList();
            if (free.Count > 0)
            {
                return free[0].Cell;
            }

            var before = reached.Count;
            reached.UnionWith(sums.SelectMany(sum => sum.Cells).Where(cell => hidden[cell]));
            if (reached.Count == before)
            {
                return null;
            }
        }
    }
}
