using Portal.Core.Policy;

namespace Portal.Core.Monitoring.Nm01;

/// <summary>A case as NM01 looks at it.</summary>
/// <param name="Id">The case.</param>
/// <param name="OpenedOn">UK day of opening.</param>
/// <param name="ClosedOn">UK day of the last closing; null while open.</param>
/// <param name="InvolvesHate">Hate is perceived about one of the strands that count.</param>
/// <param name="PartyId">Who is complained about, by a confirmed link or series; null when nobody was linked: such a case stands for itself.</param>
public sealed record Nm01Case(Guid Id, DateOnly OpenedOn, DateOnly? ClosedOn, bool InvolvesHate, Guid? PartyId = null);

/// <summary>One case as it counts: everything about one party while work on it went on.</summary>
/// <param name="OpenedOn">Opening of the first.</param>
/// <param name="InvolvesHate">Whether any of them involves hate.</param>
/// <param name="CaseIds">The cases that count as this one.</param>
public sealed record CountedComplaint(DateOnly OpenedOn, bool InvolvesHate, IReadOnlyList<Guid> CaseIds);

/// <summary>The result for one year, with all that it was worked out from.</summary>
/// <param name="Year">The financial year.</param>
/// <param name="Version">The definition used.</param>
/// <param name="Counted">Cases counted here, both kinds.</param>
/// <param name="CountedHate">Of those, cases that involve hate incidents.</param>
/// <param name="OtherAsb">Cases kept elsewhere, entered by hand; null when nobody has entered them.</param>
/// <param name="Homes">Homes on the last day of the year, or on the day of asking in a year that is not over; null when not entered.</param>
public sealed record Nm01Result(int Year, string Version, int Counted, int CountedHate, int? OtherAsb, int? Homes)
{
    /// <summary>Part 1 per 1,000 homes with one decimal: all anti-social behaviour cases, those of part 2 included. Null when a figure it needs is missing.</summary>
    public decimal? Part1 => OtherAsb is { } other ? Rate(Counted + other) : null;

    /// <summary>Part 2 per 1,000 homes with one decimal: cases that involve hate incidents.</summary>
    public decimal? Part2 => Rate(CountedHate);

    private decimal? Rate(int cases) => Homes is > 0 and var homes ? Math.Round(cases * 1000m / homes, 1, MidpointRounding.AwayFromZero) : null;
}

/// <summary>
/// How NM01 counts, by reporting year. A definition is never changed: a year for which another one holds gets a row of its own.
/// </summary>
/// <param name="Version">Name of the definition, printed beside the figure.</param>
/// <param name="FirstYear">The first financial year that it is for.</param>
/// <param name="CheckedOn">When its words were last compared with the regulator's; null when nobody has: the page says so.</param>
[PolicyClause("5.5.1(b)")]
public sealed record Nm01Rules(string Version, int FirstYear, DateOnly? CheckedOn)
{
    /// <summary>Every definition, oldest first.</summary>
    public static IReadOnlyList<Nm01Rules> All { get; } = [new("NM01-2023", 2023, CheckedOn: null)];

    /// <summary>The definition for a financial year; the first one for the years before it.</summary>
    public static Nm01Rules For(int year) => All.LastOrDefault(rules => rules.FirstYear <= year) ?? All[0];

    /// <summary>
    /// Cases as they count: further ones about a party while an earlier one about the same party is open are the same; one opened after
    /// it was resolved is new. A case opened on the very day on which the earlier one was closed is taken to be new.
    /// </summary>
    public static IReadOnlyList<CountedComplaint> Count(IEnumerable<Nm01Case> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return [.. cases.GroupBy(c => c.PartyId ?? c.Id).SelectMany(OfParty).OrderBy(c => c.OpenedOn)];
    }

    /// <summary>The result for one year, of all cases that were open in it or opened in it.</summary>
    public Nm01Result Of(int year, IEnumerable<Nm01Case> cases, int? otherAsb, int? homes)
    {
        var counted = Count(cases).Where(c => FinancialYear.Of(c.OpenedOn) == year).ToList();
        return new(year, Version, counted.Count, counted.Count(c => c.InvolvesHate), otherAsb, homes);
    }

    private static IEnumerable<CountedComplaint> OfParty(IEnumerable<Nm01Case> cases)
    {
        List<Nm01Case> together = [];
        DateOnly? until = null;
        foreach (var @case in cases.OrderBy(c => c.OpenedOn).ThenBy(c => c.Id))
        {
            if (together.Count > 0 && until is { } closed && @case.OpenedOn >= closed)
            {
                yield return Of(together);
                together = [];
            }

            until = together.Count == 0 ? @case.ClosedOn : Later(until, @case.ClosedOn);
            together.Add(@case);
        }

        if (together.Count > 0)
        {
            yield return Of(together);
        }
    }

    private static CountedComplaint Of(List<Nm01Case> cases) => new(cases[0].OpenedOn, cases.Exists(c => c.InvolvesHate), [.. cases.Select(c => c.Id)]);

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other is null ? null : one > other ? one : other;
}
