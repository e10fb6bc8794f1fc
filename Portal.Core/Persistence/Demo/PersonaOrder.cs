namespace Portal.Core.Persistence.Demo;

/// <summary>The order in which personas are offered: those who take reports first, then those who work cases, then those who oversee.</summary>
public static class PersonaOrder
{
    private static readonly Dictionary<string, int> Places =
        DemoStaff.All.Select((person, place) => (person.Code, place)).ToDictionary(each => each.Code, each => each.place, StringComparer.Ordinal);

    /// <summary>The place of a persona; one that is unknown comes last.</summary>
    public static int Of(string? persona) => persona is not null && Places.TryGetValue(persona, out var place) ? place : int.MaxValue;
}
