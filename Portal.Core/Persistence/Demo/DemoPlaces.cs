namespace Portal.Core.Persistence.Demo;

/// <summary>The places of the invented group. None of them exists; postcodes of ZZ are given to nowhere.</summary>
internal static class DemoPlaces
{
    /// <summary>Code and name of each SOS area.</summary>
    public static IReadOnlyList<(string Code, string Name)> SosAreas { get; } = [("E", "SOS East"), ("N", "SOS North"), ("W", "SOS West")];

    /// <summary>Code of Older People's Services.</summary>
    public const string OlderPeople = "OP";

    /// <summary>Code, name, SOS area and streets of each neighbourhood. The last street is a scheme of Older People's Services.</summary>
    public static IReadOnlyList<(string Code, string Name, string Area, string[] Streets)> Neighbourhoods { get; } =
    [
        ("E1", "Lantern Hill", "E", ["Lantern Hill Road", "Wick Lane", "Candlemaker Row", "Tallow Street", "Beacon Court"]),
        ("E2", "Copperquay", "E", ["Copperquay Way", "Rivet Street", "Foundry Steps", "Anvil Close", "Bellows Court"]),
        ("E3", "Dovemeadow", "E", ["Dovemeadow Avenue", "Nesting Lane", "Feather Street", "Olive Branch Close", "Dovecote Court"]),
        ("E4", "Emberpark", "E", ["Emberpark Road", "Hearth Street", "Kindling Lane", "Glow Street", "Fireside Court"]),
        ("N1", "Glasswater", "N", ["Glasswater Drive", "Ripple Lane", "Mirror Street", "Stillpond Close", "Lakeview Court"]),
        ("N2", "Hollowoak", "N", ["Hollowoak Road", "Acorn Street", "Bark Lane", "Squirrel Close", "Oakheart Court"]),
        ("N3", "Inkwell Green", "N", ["Inkwell Road", "Quill Street", "Blotter Lane", "Parchment Close", "Scribe Court"]),
        ("N4", "Kestrelside", "N", ["Kestrelside Way", "Hover Street", "Talon Lane", "Windward Close", "Falconer Court"]),
        ("W1", "Marigold Yard", "W", ["Marigold Road", "Petal Street", "Pollen Lane", "Sunfacing Close", "Bloom Court"]),
        ("W2", "Nettlebank", "W", ["Nettlebank Avenue", "Docken Street", "Stile Lane", "Hedgerow Close", "Elderflower Court"]),
        ("W3", "Saffronfold", "W", ["Saffronfold Road", "Spice Street", "Crocus Lane", "Weaver Close", "Goldthread Court"]),
        ("W4", "Thimblegate", "W", ["Thimblegate Road", "Needle Street", "Bobbin Lane", "Tailor Close", "Ribbon Court"]),
    ];

    /// <summary>Homes in each street.</summary>
    public const int HomesInStreet = 25;
}
