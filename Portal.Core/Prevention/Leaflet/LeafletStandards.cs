using System.Globalization;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Prevention.Leaflet;

/// <summary>
/// The promised times that the leaflet prints (policy 5.3(d), 5.1.1). They come from the service standards in
/// force, never from the text, so that a changed standard changes every language at once.
/// </summary>
public sealed record LeafletStandards(TimeLimit FirstContactHigh, TimeLimit FirstContact, TimeLimit ActionPlan, TimeLimit Update, TimeLimit Graffiti)
{
    private const string High = "high";
    private const string Standard = "standard";

    /// <summary>The times in force on a UK date. A standard that the set does not know is a fault of the data.</summary>
    public static LeafletStandards InForce(ServiceStandards standards, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(standards);
        return new(
            Limit(StandardCodes.FirstContact, High),
            Limit(StandardCodes.FirstContact, Standard),
            Limit(StandardCodes.ActionPlan, Standard),
            Limit(StandardCodes.VictimUpdate, Standard),
            Limit(StandardCodes.GraffitiRemoval, Standard));

        TimeLimit Limit(string code, string priority) =>
            standards.Find(code, priority, on)?.Limit ?? throw new InvalidOperationException($"No standard for {code} on {on:O}.");
    }

    /// <summary>Puts the times into a text; names in braces are those of this record, first letter small.</summary>
    public string Fill(string text, LeafletLabels labels)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(labels);
        return text
            .Replace("{firstContactHigh}", Say(FirstContactHigh, labels), StringComparison.Ordinal)
            .Replace("{firstContact}", Say(FirstContact, labels), StringComparison.Ordinal)
            .Replace("{actionPlan}", Say(ActionPlan, labels), StringComparison.Ordinal)
            .Replace("{update}", Say(Update, labels), StringComparison.Ordinal)
            .Replace("{graffiti}", Say(Graffiti, labels), StringComparison.Ordinal);
    }

    private static string Say(TimeLimit limit, LeafletLabels labels) => limit switch
    {
        { Kind: TimeLimitKind.ElapsedHours } => Count(labels.Hours, limit),
        { Kind: TimeLimitKind.WorkingDays, Amount: 1 } => labels.OneWorkingDay,
        { Kind: TimeLimitKind.WorkingDays } => Count(labels.WorkingDays, limit),
        _ => Count(labels.Days, limit),
    };

    private static string Count(string words, TimeLimit limit) =>
        words.Replace("{0}", limit.Amount.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
