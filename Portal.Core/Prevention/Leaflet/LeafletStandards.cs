namespace Portal.Core.Prevention.Leaflet;

/// <summary>How a promise's time is counted.</summary>
public enum StandardUnit
{
    /// <summary>Elapsed hours, day and night.</summary>
    Hours,

    /// <summary>Working days, ending at close of business.</summary>
    WorkingDays,

    /// <summary>Calendar days.</summary>
    Days,
}

/// <summary>The length of a promise.</summary>
public sealed record StandardTime(int Amount, StandardUnit Unit)
{
    /// <summary>The time in the leaflet's own language, for example "1 working day".</summary>
    public string Say(LeafletLabels labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        return Unit switch
        {
            StandardUnit.Hours => Fill(labels.Hours),
            StandardUnit.WorkingDays when Amount == 1 => labels.OneWorkingDay,
            StandardUnit.WorkingDays => Fill(labels.WorkingDays),
            _ => Fill(labels.Days),
        };
    }

    private string Fill(string words) => words.Replace("{0}", Amount.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
}

/// <summary>
/// The promised times that the leaflet prints (policy 5.3(d), 5.1.1). They come from the service standards in
/// force, never from the text, so that a changed standard changes every language at once.
/// </summary>
public sealed record LeafletStandards(
    StandardTime FirstContactHigh,
    StandardTime FirstContact,
    StandardTime ActionPlan,
    StandardTime Update,
    StandardTime Graffiti)
{
    /// <summary>Puts the times into a text; names in braces are those of this record, first letter small.</summary>
    public string Fill(string text, LeafletLabels labels)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text
            .Replace("{firstContactHigh}", FirstContactHigh.Say(labels), StringComparison.Ordinal)
            .Replace("{firstContact}", FirstContact.Say(labels), StringComparison.Ordinal)
            .Replace("{actionPlan}", ActionPlan.Say(labels), StringComparison.Ordinal)
            .Replace("{update}", Update.Say(labels), StringComparison.Ordinal)
            .Replace("{graffiti}", Graffiti.Say(labels), StringComparison.Ordinal);
    }
}
