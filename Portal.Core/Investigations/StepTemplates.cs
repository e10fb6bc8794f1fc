namespace Portal.Core.Investigations;

/// <summary>One step that belongs to an investigation.</summary>
/// <param name="Step">Code of the step.</param>
/// <param name="WorkingDays">Working days allowed.</param>
/// <param name="IncidentTypes">Codes of the kinds of incident that it is for; empty for every kind.</param>
public sealed record StepTemplate(string Step, int WorkingDays, params IReadOnlyList<string> IncidentTypes);

/// <summary>Which steps an investigation begins with, by the kinds of incident. The officer adds others and gives reasons for those left out.</summary>
public static class StepTemplates
{
    /// <summary>Every template, the most urgent first.</summary>
    public static IReadOnlyList<StepTemplate> All { get; } =
    [
        new("cameras", 1, "verbal-abuse", "threats", "physical-assault", "sexual", "weapon", "harassment", "spitting", "property-damage", "arson", "graffiti", "offensive-material", "gesture", "animals"),
        new("photographs", 1, "graffiti", "property-damage", "arson", "offensive-material", "hate-mail", "physical-assault"),
        new("screenshots", 1, "online", "phone-or-text"),
        new("interview-victim", 2),
        new("scene", 2, "physical-assault", "weapon", "property-damage", "arson", "graffiti", "offensive-material", "noise-or-rubbish", "animals"),
        new("police", 2),
        new("witnesses", 5),
        new("diary", 5, "noise-or-rubbish", "harassment", "malicious-complaint", "bullying", "exploitation", "verbal-abuse"),
        new("complaints", 5, "malicious-complaint"),
        new("earlier-records", 5),
        new(InvestigationCodeLists.PersonReported, 10),
    ];

    /// <summary>The steps for these kinds of incident, each once.</summary>
    public static IEnumerable<StepTemplate> For(IReadOnlyCollection<string> types) =>
        All.Where(template => template.IncidentTypes.Count == 0 || template.IncidentTypes.Any(type => types.Contains(type, StringComparer.Ordinal)));
}
