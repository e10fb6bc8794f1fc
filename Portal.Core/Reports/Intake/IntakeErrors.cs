namespace Portal.Core.Reports.Intake;

/// <summary>Codes of what can be wrong with a submitted form, each told beside its field.</summary>
public static class IntakeErrors
{
    /// <summary>The channel is the one thing always needed.</summary>
    public const string ChannelNeeded = "Reports.ChannelNeeded";

    /// <summary>Neither what happened nor a strand is there.</summary>
    public const string SayWhatHappened = "Reports.SayWhatHappened";

    /// <summary>Longer than a report may hold: the most, and how much there is.</summary>
    public const string TooLong = "Reports.TooLong";

    /// <summary>More than one answer to a question that takes one.</summary>
    public const string OneAnswer = "Reports.OneAnswer";

    /// <summary>Not one of the answers there are.</summary>
    public const string UnknownAnswer = "Reports.UnknownAnswer";

    /// <summary>Not a date.</summary>
    public const string DateImpossible = "Reports.DateImpossible";

    /// <summary>Later than now.</summary>
    public const string DateInFuture = "Reports.DateInFuture";

    /// <summary>Too long ago to be meant.</summary>
    public const string DateTooEarly = "Reports.DateTooEarly";

    /// <summary>The last day is before the first.</summary>
    public const string UntilBeforeFrom = "Reports.UntilBeforeFrom";

    /// <summary>Not a time of day.</summary>
    public const string TimeImpossible = "Reports.TimeImpossible";

    /// <summary>Not one of our properties.</summary>
    public const string UnknownProperty = "Reports.UnknownProperty";

    /// <summary>Not one of our offices or neighbourhoods.</summary>
    public const string UnknownPlace = "Reports.UnknownPlace";

    /// <summary>A passphrase that is easy to guess: the least length.</summary>
    public const string PassphraseShort = "Reports.PassphraseShort";

    /// <summary>More people than one report takes: the most.</summary>
    public const string TooManyPeople = "Reports.TooManyPeople";
}
