using Portal.Core.Organisation;

namespace Portal.Core.Persistence.Demo;

/// <summary>A case of the history while it is acted out.</summary>
internal sealed class DemoCase
{
    public required Guid Id { get; init; }

    public required string Area { get; init; }

    public required string Officer { get; init; }

    public required string VictimName { get; init; }

    public required Property Home { get; init; }

    public required DemoStory Story { get; init; }

    /// <summary>When its closing will be proposed; until well before, another report may still belong to it.</summary>
    public required DateTimeOffset ClosesAt { get; init; }

    /// <summary>Who triages and approves in this area.</summary>
    public string Leader => LeaderOf(Area);

    public static string LeaderOf(string area) => area switch
    {
        "N" => "team-leader-north",
        "W" => "team-leader-west",
        _ => "team-leader",
    };

    /// <summary>The Case Management Officers of an area.</summary>
    public static IReadOnlyList<string> OfficersOf(string area) => area switch
    {
        "E" => ["officer-east", "officer-east-2"],
        "N" => ["officer-north", "officer-north-2"],
        "W" => ["officer-west", "officer-west-2"],
        _ => ["officer-east", "officer-north", "officer-west"],
    };
}
