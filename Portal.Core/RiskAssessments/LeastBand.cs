using Portal.Core.Cases;
using Portal.Core.Incidents;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Core.RiskAssessments;

/// <summary>What is known of a case when its risk is assessed.</summary>
/// <param name="IncidentTypes">Kinds of the incidents recorded since the last assessment; of all, at the first.</param>
/// <param name="Incidents">How many incidents the case has.</param>
/// <param name="Hate">Whether hate is perceived in any.</param>
/// <param name="HonourConcern">So-called honour is spoken of.</param>
public sealed record RiskFacts(IReadOnlyList<string> IncidentTypes, int Incidents, HatePerceived Hate, bool HonourConcern);

/// <summary>The least band, whatever the points say, with why.</summary>
/// <param name="Band">The band; <see cref="RiskBand.NotAssessed"/> for none.</param>
/// <param name="Why">Codes of concerns, of kinds of incident, or <see cref="HateAndRepeat"/>.</param>
public sealed record LeastBand(RiskBand Band, IReadOnlyList<string> Why)
{
    /// <summary>Hate that has happened more than once is at least medium.</summary>
    public const string HateAndRepeat = "hate-and-repeat";

    /// <summary>
    /// Concerns and kinds of incident whose lists say so put the case in the highest band; hate that has happened before is at least medium.
    /// So-called honour is a concern for as long as the case says so, ticked or not.
    /// </summary>
    public static LeastBand Of(CodeLists lists, RiskFacts facts, IReadOnlyCollection<string> concerns, IReadOnlyCollection<string> answers)
    {
        ArgumentNullException.ThrowIfNull(lists);
        ArgumentNullException.ThrowIfNull(facts);
        var all = facts.HonourConcern ? concerns.Append(Honour) : concerns;
        var high = all.Where(code => IsHigh(lists.Of(RiskCodeLists.SafetyConcern), code))
            .Concat(facts.IncidentTypes.Where(code => IsHigh(lists.Of(IncidentCodeLists.IncidentType), code)))
            .Distinct(StringComparer.Ordinal).ToList();
        if (high.Count > 0)
        {
            return new(RiskBand.High, high);
        }

        var repeat = facts.Incidents > 1 || answers.Contains($"{RiskInstruments.Earlier}:yes", StringComparer.Ordinal);
        return repeat && facts.Hate != HatePerceived.No ? new(RiskBand.Medium, [HateAndRepeat]) : new(RiskBand.NotAssessed, []);
    }

    private const string Honour = "honour";

    private static bool IsHigh(CodeList list, string code) => list.TryGet(code, out var item) && item.Attribute(CodeAttributes.RiskFloor) == "high";
}
