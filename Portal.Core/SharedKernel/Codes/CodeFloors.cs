namespace Portal.Core.SharedKernel.Codes;

/// <summary>An answer that was given: the code of its list and its own code.</summary>
public readonly record struct GivenAnswer(string List, string Code);

/// <summary>What the answers of a report make the least that may be chosen: the priority of a case, the risk band of a victim.</summary>
public static class CodeFloors
{
    /// <summary>
    /// The highest floor among the answers, as a code of the ranking list (whose order is from least to most); the first
    /// code of that list when no answer sets one. Answers that the lists do not know set none.
    /// </summary>
    /// <param name="lists">The lists as they stand.</param>
    /// <param name="attribute"><see cref="CodeAttributes.PriorityFloor"/> or <see cref="CodeAttributes.RiskFloor"/>.</param>
    /// <param name="ranking">The list that ranks: "priority" or "risk-band".</param>
    /// <param name="answers">All that was answered.</param>
    public static string FloorOf(this CodeLists lists, string attribute, string ranking, IEnumerable<GivenAnswer> answers)
    {
        var ranks = lists.Of(ranking);
        var floors = answers
            .Where(answer => lists.Has(answer.List))
            .Select(answer => lists.Of(answer.List).TryGet(answer.Code, out var item) ? item.Attribute(attribute) : null)
            .Select(code => ranks.TryGet(code, out var rank) ? rank : null)
            .OfType<CodeItem>();
        return (floors.MaxBy(rank => rank.Order) ?? ranks.Items[0]).Code;
    }
}
