namespace Portal.Core.Reports.Intake;

/// <summary>The names that rules ask for; each is the template of one <see cref="IntakeField"/>.</summary>
public static class IntakeNames
{
    public const string Channel = "channel";
    public const string SafeNow = "safeNow";
    public const string Called999 = "called999";
    public const string Concerns = "concerns";
    public const string ReceivedOn = "receivedOn";
    public const string ReceivedTime = "receivedTime";
    public const string Office = "office";
    public const string OutOfHours = "outOfHours";
    public const string ReporterRole = "reporterRole";
    public const string ReporterAnonymous = "reporterAnonymous";
    public const string Passphrase = "passphrase";
    public const string Victims = "victims";
    public const string Reported = "reportedPeople";
    public const string Witnesses = "witnesses";
    public const string Narrative = "narrative";
    public const string ExactWords = "exactWords";
    public const string When = "when";
    public const string HappenedOn = "happenedOn";
    public const string HappenedUntil = "happenedUntil";
    public const string HappenedTime = "happenedTime";
    public const string Types = "types";
    public const string Place = "place";
    public const string PlaceUprn = "placeUprn";
    public const string PlaceNeighbourhood = "placeNeighbourhood";
    public const string HatePerceived = "hatePerceived";
    public const string PerceivedBy = "perceivedBy";
    public const string Strands = "strands";
    public const string SubStrand = "substrand.*";
    public const string PerceptionKind = "perceptionKind";
    public const string Indicators = "indicators";
    public const string Graffiti = "graffiti";
    public const string Evidence = "evidence";

    /// <summary>The repeating groups with the field that lists their people.</summary>
    public static IReadOnlyDictionary<string, string> Groups { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["victim"] = Victims,
        ["reported"] = Reported,
        ["witness"] = Witnesses,
    };

    /// <summary>The most people in one repeating group.</summary>
    public const int MostPeople = 20;
}
