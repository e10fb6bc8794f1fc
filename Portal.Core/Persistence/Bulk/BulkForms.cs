using System.Globalization;
using Portal.Core.Organisation;

namespace Portal.Core.Persistence.Bulk;

/// <summary>Makes the answers of invented reports: made-up people with names that nobody bears, numbers of no country, no word of abuse.</summary>
internal sealed class BulkForms(Random random)
{
    private static readonly string[] First =
        ["Abena", "Adil", "Alun", "Amina", "Anita", "Arjun", "Bronwen", "Chidi", "Daoud", "Elif", "Esther", "Fatou", "Gareth", "Hamza", "Hiroko", "Ines",
        "Jagdeep", "Kasia", "Kwame", "Laleh", "Magda", "Nasrin", "Orla", "Parveen", "Rafael", "Samira", "Tariq", "Viktor", "Wanjiru", "Zofia"];

    private static readonly string[] Beginnings =
        ["Amber", "Birch", "Cobble", "Dapple", "Ember", "Fennel", "Gossamer", "Hazel", "Indigo", "Juniper", "Kettle", "Lichen", "Mallow", "Nutmeg", "Osier",
        "Pebble", "Quarry", "Russet", "Sorrel", "Thistle", "Umber", "Violet", "Willow", "Yarrow", "Zephyr"];

    private static readonly string[] Middles = ["be", "da", "fel", "la", "mo", "ni", "ra", "so", "ti", "wen"];

    private static readonly string[] Ends = ["bank", "brook", "croft", "dale", "feather", "gate", "hollow", "mere", "stone", "thorn", "wick", "wind"];

    private static readonly string[] Channels = ["office", "office", "office", "phone", "phone", "visit", "email"];

    private static readonly (string Strands, string Types, string Place, string Wish, string Narrative)[] Stories =
    [
        ("race", "verbal-abuse|gesture", "communal-area", "stop", "The same man stands on the second landing whenever I carry my shopping up, and lets me know that he does not want me here. My little boy asks me why."),
        ("race", "graffiti|property-damage", "doorstep", "repairs", "We came back from a wedding and somebody had scratched a word about us into the front door. We covered it so that the children would not see it."),
        ("religion-or-belief", "offensive-material", "doorstep", "police", "Something was pushed through our letterbox on the first evening of the fast. It is the second year that this has happened to us."),
        ("sexual-orientation", "verbal-abuse|harassment", "communal-area", "warning", "The family across the hall shout through the wall whenever my partner visits. Last week they filmed us on the stairs."),
        ("transgender-identity", "verbal-abuse|threats", "estate-or-street", "safety", "A neighbour who has known me for years now calls me by my old name in front of everybody and says that I had better not use the laundry room."),
        ("disability", "harassment|exploitation", "in-home", "support", "They say that they are my friends. They come when my money comes, eat everything and take my bank card."),
        ("age", "noise-or-rubbish|harassment", "communal-area", "safety", "They bang on the windows of the scheme at night and laugh. I have not slept for a week and neither has the lady upstairs."),
        ("", "noise-or-rubbish|verbal-abuse", "communal-area", "stop", "He plays music until three and swears at anybody who knocks. He does it to all of us; I do not think that it is about who we are."),
    ];

    /// <summary>The answers of one report about somebody who lives in this home.</summary>
    public Dictionary<string, IReadOnlyList<string>> About(Property home)
    {
        var story = Stories[random.Next(Stories.Length)];
        var answers = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["channel"] = Channels[random.Next(Channels.Length)],
            ["reporterRole"] = "victim",
            ["safeNow"] = "yes",
            ["victims"] = "1",
            ["victim[1].kind"] = "person",
            ["victim[1].nameUsed"] = Name(),
            ["victim[1].occupancy"] = "tenant",
            ["victim[1].uprn"] = home.Uprn,
            ["victim[1].address"] = home.Address,
            ["victim[1].postcode"] = home.Postcode,
            ["victim[1].phone"] = Phone(),
            ["victim[1].safeMethods"] = "call",
            ["victim[1].wishes"] = story.Wish,
            ["narrative"] = story.Narrative,
            ["types"] = story.Types,
            ["place"] = story.Place,
            ["hatePerceived"] = story.Strands.Length > 0 ? "yes" : "no",
            ["perceivedBy"] = story.Strands.Length > 0 ? "victim" : "",
            ["strands"] = story.Strands,
        };
        if (random.Next(3) == 0)
        {
            (answers["reportedPeople"], answers["reported[1].name"]) = ("1", Name());
        }

        return answers.Where(a => a.Value.Length > 0).ToDictionary(a => a.Key, a => (IReadOnlyList<string>)a.Value.Split('|'), StringComparer.Ordinal);
    }

    private string Name() =>
        $"{First[random.Next(First.Length)]} {Beginnings[random.Next(Beginnings.Length)]}{Middles[random.Next(Middles.Length)]}{Ends[random.Next(Ends.Length)]}";

    private string Phone() => string.Create(CultureInfo.InvariantCulture, $"+999 {random.Next(10_000_000):0000000}");
}
