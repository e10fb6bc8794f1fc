namespace Portal.Core.Incidents;

/// <summary>Several answers to "does anyone perceive hate?" taken together: one yes is enough, whoever said it (4.1).</summary>
public static class HateStrength
{
    /// <summary>Yes before not sure before no.</summary>
    public static HatePerceived Strongest(this IEnumerable<HatePerceived> answers)
    {
        var all = answers.ToHashSet();
        return all.Contains(HatePerceived.Yes) ? HatePerceived.Yes
            : all.Contains(HatePerceived.NotSure) ? HatePerceived.NotSure
            : HatePerceived.No;
    }
}
