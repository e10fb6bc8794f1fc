namespace Portal.Core.Persistence.Demo;

/// <summary>Names for invented tenants: first names that people have, with family names that nobody has.</summary>
internal static class DemoNames
{
    private static readonly string[] First =
    [
        "Abena", "Adil", "Agnieszka", "Alun", "Amina", "Anita", "Arjun", "Beatrix", "Bronwen", "Chidi", "Chloe", "Daoud", "Demetra", "Elif", "Esther", "Fatou",
        "Gareth", "Gloria", "Hamza", "Hiroko", "Ifan", "Ines", "Jagdeep", "Jonah", "Kasia", "Kwame", "Laleh", "Leon", "Magda", "Mairead", "Nasrin", "Nico",
        "Oluwaseun", "Orla", "Parveen", "Petra", "Quentin", "Rafael", "Rosa", "Samira", "Sean", "Tariq", "Ursula", "Viktor", "Wanjiru", "Xavier", "Yasmin", "Zofia",
    ];

    private static readonly string[] Beginnings =
        ["Apple", "Birch", "Cobble", "Dawn", "Elm", "Fern", "Glimmer", "Heather", "Ivory", "Jasper", "Kettle", "Linnet", "Maple", "Nutmeg", "Opal", "Puddle", "Quill", "Rowan", "Swallow", "Tumble"];

    private static readonly string[] Ends = ["bank", "brook", "croft", "dale", "feather", "gate", "hollow", "mere", "stone", "thorn", "wick", "wind"];

    /// <summary>A name.</summary>
    public static string Next(Random random) =>
        $"{First[random.Next(First.Length)]} {Beginnings[random.Next(Beginnings.Length)]}{Ends[random.Next(Ends.Length)]}";

    /// <summary>A number that is given to nobody.</summary>
    public static string Phone(Random random) => $"07700 900{random.Next(1000):000}";
}
