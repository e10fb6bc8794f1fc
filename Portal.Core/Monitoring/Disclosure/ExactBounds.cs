namespace Portal.Core.Monitoring.Disclosure;

/// <summary>
/// The least and the most that each hidden number can be, given everything that is shown: linear programmes over the hidden numbers, each at
/// least one. Tables whose rows hang together as a tree are networks, so the bounds are whole numbers. What hangs together is solved together,
/// what does not is solved apart.
/// </summary>
internal static class ExactBounds
{
    /// <summary>The first hidden number whose bounds are too narrow, or null.</summary>
    public static int? FirstNarrow(CellSet cells, bool[] hidden, Func<double, double, bool> isNarrow)
    {
        foreach (var group in Groups(cells, hidden))
        {
            var programme = new Programme(cells, hidden, group);
            foreach (var cell in group)
            {
                var (least, most) = programme.BoundsOf(cell);
                if (isNarrow(least, most))
                {
                    return cell;
                }
            }
        }

        return null;
    }

    private static IEnumerable<List<int>> Groups(CellSet cells, bool[] hidden)
    {
        var seen = new HashSet<int>();
        for (var start = 0; start < hidden.Length; start++)
        {
            if (!hidden[start] || !seen.Add(start))
            {
                continue;
            }

            List<int> group = [start];
            for (var i = 0; i < group.Count; i++)
            {
                var cell = group[i];
                group.AddRange(cells.Sums.Where(sum => sum.Cells.Contains(cell)).SelectMany(sum => sum.Cells).Where(other => hidden[other] && seen.Add(other)).ToList());
            }

            yield return group;
        }
    }

    private sealed class Programme
    {
        private readonly double[][] rows;
        private readonly double[] right;
        private readonly Dictionary<int, int> columnOf;

        public Programme(CellSet cells, bool[] hidden, List<int> group)
        {
            columnOf = group.Select((cell, i) => (cell, i)).ToDictionary(pair => pair.cell, pair => pair.i);
            var sums = cells.Sums.Where(sum => sum.Cells.Any(columnOf.ContainsKey)).ToList();
            rows = new double[sums.Count][];
            right = new double[sums.Count];
            for (var i = 0; i < sums.Count; i++)
            {
                rows[i] = new double[group.Count];
                foreach (var cell in sums[i].Cells)
                {
                    var sign = cell == sums[i].Total ? -1 : 1;
                    // What is shown goes to the other side; the one that each hidden number is at least as well
                    if (hidden[cell])
                    {
                        rows[i][columnOf[cell]] += sign;
                        right[i] -= sign;
                    }
                    else
                    {
                        right[i] -= sign * cells.Values[cell];
                    }
                }
            }
        }

        public (double Least, double Most) BoundsOf(int cell)
        {
            var aim = new double[columnOf.Count];
            aim[columnOf[cell]] = 1;
            var most = Simplex.Maximise(rows, right, aim);
            aim[columnOf[cell]] = -1;
            return (1 - Simplex.Maximise(rows, right, aim), 1 + most);
        }
    }
}
