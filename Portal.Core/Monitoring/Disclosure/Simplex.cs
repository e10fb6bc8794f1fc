namespace Portal.Core.Monitoring.Disclosure;

/// <summary>
/// The largest value of a linear aim over numbers that are none below nought and keep given equations: the simplex method in two phases with
/// Bland's rule, which cannot go round in circles. For the small programmes of tables, whose coefficients are one, nought and minus one.
/// </summary>
internal static class Simplex
{
    private const double Tiny = 1e-7;

    /// <summary>The largest value; infinity when there is none. The equations must have a solution.</summary>
    public static double Maximise(double[][] rows, double[] right, double[] aim)
    {
        var (m, n) = (rows.Length, aim.Length);
        var table = new double[m][];
        var basis = new int[m];
        for (var i = 0; i < m; i++)
        {
            // Own numbers, one artificial number for each equation, the right side; never below nought to begin with
            var sign = right[i] < 0 ? -1 : 1;
            table[i] = new double[n + m + 1];
            for (var j = 0; j < n; j++)
            {
                table[i][j] = sign * rows[i][j];
            }

            table[i][n + i] = 1;
            table[i][n + m] = sign * right[i];
            basis[i] = n + i;
        }

        var none = new double[n + m];
        Array.Fill(none, -1, n, m);
        Solve(table, basis, none, n + m);
        if (Enumerable.Range(0, m).Where(i => basis[i] >= n).Sum(i => table[i][n + m]) > 1e-4)
        {
            throw new InvalidOperationException("The sums of the tables do not hold.");
        }

        LeaveArtificial(table, basis, n, m);
        var own = new double[n + m];
        Array.Copy(aim, own, n);
        return Solve(table, basis, own, n);
    }

    // An artificial number that is nought but still in the basis gives its place to one of ours, where its equation holds one
    private static void LeaveArtificial(double[][] table, int[] basis, int n, int m)
    {
        for (var i = 0; i < m; i++)
        {
            var enter = basis[i] < n ? -1 : Array.FindIndex(table[i], 0, n, value => Math.Abs(value) > Tiny);
            if (enter >= 0)
            {
                Pivot(table, basis, i, enter);
            }
        }
    }

    private static double Solve(double[][] table, int[] basis, double[] aim, int columns)
    {
        var last = table.Length == 0 ? 0 : table[0].Length - 1;
        while (true)
        {
            var enter = -1;
            for (var j = 0; j < columns && enter < 0; j++)
            {
                var gain = aim[j];
                for (var i = 0; i < table.Length; i++)
                {
                    gain -= aim[basis[i]] * table[i][j];
                }

                enter = gain > Tiny ? j : -1;
            }

            if (enter < 0)
            {
                return Enumerable.Range(0, table.Length).Sum(i => aim[basis[i]] * table[i][last]);
            }

            var leave = -1;
            for (var i = 0; i < table.Length; i++)
            {
                if (table[i][enter] > Tiny && (leave < 0 || IsBefore(table, basis, i, leave, enter, last)))
                {
                    leave = i;
                }
            }

            if (leave < 0)
            {
                return double.PositiveInfinity;
            }

            Pivot(table, basis, leave, enter);
        }
    }

    private static bool IsBefore(double[][] table, int[] basis, int row, int than, int enter, int last)
    {
        var (ratio, best) = (table[row][last] / table[row][enter], table[than][last] / table[than][enter]);
        return ratio < best - Tiny || (ratio < best + Tiny && basis[row] < basis[than]);
    }

    private static void Pivot(double[][] table, int[] basis, int row, int column)
    {
        var by = table[row][column];
        for (var j = 0; j < table[row].Length; j++)
        {
            table[row][j] /= by;
        }

        for (var i = 0; i < table.Length; i++)
        {
            var times = table[i][column];
            if (i == row || Math.Abs(times) < Tiny)
            {
                continue;
            }

            for (var j = 0; j < table[i].Length; j++)
            {
                table[i][j] -= times * table[row][j];
            }
        }

        basis[row] = column;
    }
}
