using static Portal.Core.Access.Role;

namespace Portal.Core.Persistence.Demo;

/// <summary>The staff of the invented group. The names are made of words that no family is called by.</summary>
internal static class DemoStaff
{
    private static readonly string[] Everywhere = ["E", "N", "W", DemoPlaces.OlderPeople];

    /// <summary>Personas first, in the order of the sign-in page, then their colleagues.</summary>
    public static IReadOnlyList<DemoPerson> All { get; } =
    [
        Persona("frontline-east", "Hazel Lanternby", "Neighbourhood officer, Lantern Hill office", FrontLineStaff, ["E"], "E1"),
        Persona("frontline-west", "Idris Moonharbour", "Neighbourhood officer, Marigold Yard office", FrontLineStaff, ["W"], "W1"),
        Persona("officer-east", "Amara Quillfeather", "Case Management Officer, SOS East", CaseManagementOfficer, ["E", DemoPlaces.OlderPeople]),
        Persona("officer-west", "Rhys Tidewhistle", "Case Management Officer, SOS West", CaseManagementOfficer, ["W", DemoPlaces.OlderPeople]),
        Persona("team-leader", "Noor Silverpenny", "Community Safety Team Leader, SOS East", CommunitySafetyTeamLeader, ["E", DemoPlaces.OlderPeople]),
        Persona("specialist", "Juno Larkweather", "Community Safety and Cohesion Specialist", CommunitySafetySpecialist, Everywhere),
        Persona("director-east", "Tomasz Pebblewick", "SOS Director, SOS East", SosDirector, ["E"]),
        Persona("director-west", "Grace Sunthistle", "SOS Director, SOS West", SosDirector, ["W"]),
        Persona("operational-support", "Lena Winterbloom", "Director of Operational Support and Service Development", OperationalSupportDirector, Everywhere),
        Persona("older-people", "Desmond Meadowlight", "Director of Older People's Services", SosDirector, [DemoPlaces.OlderPeople]),
        Persona("management-team", "Farah Brambleglow", "SOS Management Team, SOS East", ManagementTeamViewer, ["E"]),
        Persona("board", "Ewan Starkettle", "Member of the SOS East board", BoardViewer, ["E"]),
        Persona("audit", "Mirela Ledgerwren", "Internal auditor", InternalAudit, []),
        Persona("administrator", "Sol Keysparrow", "Portal administrator", Administrator, []),
        .. FrontLine("E2", "Pia Rivetsong", "E3", "Joel Dovewhistle", "E4", "Nadia Emberlace"),
        .. FrontLine("N1", "Owen Glasspebble", "N2", "Zara Acornfield", "N3", "Mattias Inkwhistle", "N4", "Lucía Kestrelwind"),
        .. FrontLine("W2", "Yusuf Nettlebright", "W3", "Anwen Saffronlight", "W4", "Piotr Thimbleby"),
        new("officer-east-2", "Callum Harbourlace", "Case Management Officer, SOS East", CaseManagementOfficer, ["E"]),
        new("officer-north", "Sanjana Riverquill", "Case Management Officer, SOS North", CaseManagementOfficer, ["N", DemoPlaces.OlderPeople]),
        new("officer-north-2", "Bethan Cloudpenny", "Case Management Officer, SOS North", CaseManagementOfficer, ["N"]),
        new("officer-west-2", "Kofi Amberwhistle", "Case Management Officer, SOS West", CaseManagementOfficer, ["W"]),
        new("team-leader-north", "Siobhan Thistlelamp", "Community Safety Team Leader, SOS North", CommunitySafetyTeamLeader, ["N"]),
        new("team-leader-west", "Dmytro Rainbowell", "Community Safety Team Leader, SOS West", CommunitySafetyTeamLeader, ["W"]),
        new("director-north", "Maeve Orchardlight", "SOS Director, SOS North", SosDirector, ["N"]),
    ];

    private static DemoPerson Persona(string code, string name, string title, Access.Role role, string[] areas, string neighbourhood = "") =>
        new(code, name, title, role, areas, neighbourhood, IsPersona: true);

    private static IEnumerable<DemoPerson> FrontLine(params string[] pairs) => pairs.Chunk(2).Select(pair =>
        new DemoPerson($"frontline-{pair[0].ToLowerInvariant()}", pair[1], $"Neighbourhood officer, {NameOf(pair[0])} office", FrontLineStaff, [pair[0][..1]], pair[0]));

    private static string NameOf(string neighbourhood) => DemoPlaces.Neighbourhoods.Single(n => n.Code == neighbourhood).Name;
}
