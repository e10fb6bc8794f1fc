using Portal.Core.Confidentiality;
using Portal.Core.SharedKernel;

namespace Portal.Core.Incidents;

/// <summary>Whether anybody perceives hate (4.1). "No" is recorded all the same and gets the same support (5.3).</summary>
public enum HatePerceived
{
    /// <summary>Somebody perceives it.</summary>
    Yes,

    /// <summary>Nobody does.</summary>
    No,

    /// <summary>Not sure; treated as yes for priority and support, counted when a strand is given.</summary>
    NotSure,
}

/// <summary>
/// One event, in exactly one case (4.6). Two households harmed by one event have an incident row each with the same
/// <see cref="EventId"/>, counted once.
/// </summary>
public sealed class Incident : Entity
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; set; }

    /// <summary>The event; shared by incident rows of linked cases.</summary>
    public required Guid EventId { get; set; }

    /// <summary>1, 2, 3 within the case.</summary>
    public required int Ordinal { get; set; }

    /// <summary>When it was first recorded (UTC).</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>First day on which it happened, when known.</summary>
    public DateOnly? OccurredOn { get; set; }

    /// <summary>Last day, for something between two dates or going on.</summary>
    public DateOnly? OccurredUntil { get; set; }

    /// <summary>Code of how the time is known: exact, about, between, ongoing, unknown.</summary>
    public string WhenKind { get; set; } = "unknown";

    /// <summary>Codes of incident types.</summary>
    public List<string> Types { get; set; } = [];

    /// <summary>Code of the kind of place.</summary>
    public string Place { get; set; } = "";

    /// <summary>Does anybody perceive hate?</summary>
    public HatePerceived Hate { get; set; }

    /// <summary>Codes of the strands perceived by anybody: what is counted. Details in <see cref="Motivations.Perception"/>.</summary>
    public List<string> Strands { get; set; } = [];

    /// <summary>Code: may it be a crime? Advice only; the police decide.</summary>
    public string MayBeCrime { get; set; } = "";

    /// <summary>Offensive graffiti: starts the removal clock.</summary>
    public bool OffensiveGraffiti { get; set; }

    /// <summary>Code of what the investigation found about the motivation, or empty. Stands beside the perception and never replaces it (4.7).</summary>
    public string Finding { get; set; } = "";

    /// <summary>Narrative, exact words, place, harm.</summary>
    public required Sealed<IncidentContent> Content { get; set; }
}

/// <summary>What happened, in the words of those who told it.</summary>
[SealedAs("incident.content")]
public sealed record IncidentContent
{
    /// <summary>In the teller's own words.</summary>
    public string Narrative { get; init; } = "";

    /// <summary>Exact words used, verbatim; shown behind a content warning.</summary>
    public string ExactWords { get; init; } = "";

    /// <summary>Time in words, such as "about 9pm".</summary>
    public string TimeWords { get; init; } = "";

    /// <summary>Where, in words.</summary>
    public string PlaceWords { get; init; } = "";

    /// <summary>Unique property reference number of the place, when it is one of ours.</summary>
    public string PlaceUprn { get; init; } = "";

    /// <summary>Codes and words of harm: injury, weapon, damage, impact, by question name.</summary>
    public IReadOnlyDictionary<string, string> Harm { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Codes of what points to hate.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>Evidence spoken of, in words, with where it is.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>Words beside types, strands and what points to hate.</summary>
    public string Notes { get; init; } = "";

    /// <summary>Told before, how often, to whom.</summary>
    public string EarlierWords { get; init; } = "";
}
