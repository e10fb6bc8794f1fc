namespace Portal.Core.Monitoring.Disclosure;

/// <summary>
/// Bounds of hidden numbers from one sum at a time, passed on until nothing changes. Never narrower than what is true, so they find what is too
/// narrow but cannot prove that nothing is; quick.
/// </summary>
internal static class LooseBounds
{
    private const int MostRounds = 60;

    public static (double Least, double Most)[] Of(CellSet cells, bool[] hidden)
    {
        var bounds = cells.Values.Select((value, i) => hidden[i] ? (Least: 1d, Most: double.PositiveInfinity) : (value, value)).ToArray();
        var changed = true;
        for (var round = 0; changed && round < MostRounds; round++)
        {
            changed = false;
            foreach (var sum in cells.Sums)
            {
                changed |= Tighten(sum, bounds);
            }
        }

        return bounds;
    }

    private static bool Tighten(CellSum sum, (double Least, double Most)[] bounds)
    {
        var (least, most) = (sum.Parts.Sum(p => bounds[p].Least), sum.Parts.Sum(p => bounds[p].Most));
        var changed = Set(bounds, sum.Total, least, most);
        foreach (var part in sum.Parts)
        {
            var (otherLeast, otherMost) = (least - bounds[part].Least, sum.Parts.Where(p => p != part).Sum(p => bounds[p].Most));
            changed |= Set(bounds, part, bounds[sum.Total].Least - otherMost, bounds[sum.Total].Most - otherLeast);
            (least, most) = (sum.Parts.Sum(p => bounds[p].Least), sum.Parts.Sum(p => bounds[p].Most));
        }

        return changed;
    }

    private static bool Set((double Least, double Most)[] bounds, int cell, double least, double most)
    {
        var held = bounds[cell];
        var next = (Least: Math.Max(held.Least, least), Most: Math.Min(held.Most, most));
        bounds[cell] = next;
        return next != held;
    }
}
