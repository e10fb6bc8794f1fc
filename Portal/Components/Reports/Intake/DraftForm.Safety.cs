using Portal.Core.Reports.Intake;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Components.Reports.Intake;

/// <summary>What answers about safety change in the rest of the form, at once.</summary>
public sealed partial class DraftForm
{
    private const string ContactRules = "victim[#].contactRules";
    private const string Interpreter = "victim[#].interpreterPreference";

    // The rules that keep family and community out of it, by code of the list of contact rules
    private static readonly string[] HonourRules = ["no-family", "no-community-interpreter"];

    /// <summary>True where somebody may be in danger now.</summary>
    public bool Emergency => NotSafe || Flagged(IntakeNames.Concerns, CodeAttributes.EmergencyAdvice);

    /// <summary>True where the first question already says so.</summary>
    public bool NotSafe => Flagged(IntakeNames.SafeNow, CodeAttributes.EmergencyAdvice);

    /// <summary>True where so-called honour or forced marriage is a concern: family and community are never contacted.</summary>
    public bool FamilyNeverContacted => Flagged(IntakeNames.Concerns, CodeAttributes.FamilyNeverContacted);

    /// <summary>True where the domestic abuse route is offered beside this one.</summary>
    public bool DomesticAbuse => Flagged(IntakeNames.Concerns, CodeAttributes.DomesticAbuseRoute)
        || People("reported").Any(number => Flagged($"reported[{Text(number)}].relation", CodeAttributes.DomesticAbuseRoute));

    /// <summary>Answers that are not offered, given what is known about safety.</summary>
    public bool Hides(IntakeField field, string code) =>
        FamilyNeverContacted && field.Template == Interpreter && code == "none";

    // The rules are set as soon as the concern is: nobody has to think of them. They can be taken off again one by one.
    private Dictionary<string, IReadOnlyList<string>> WithConsequences(IReadOnlyDictionary<string, IReadOnlyList<string>> fields)
    {
        var before = FamilyNeverContacted;
        var already = People("victim");
        var all = new Dictionary<string, IReadOnlyList<string>>(fields, StringComparer.Ordinal);
        var held = _values;
        _values = new(held, StringComparer.Ordinal);
        foreach (var (name, values) in fields)
            _values[name] = values;
        if (FamilyNeverContacted)
        {
            foreach (var number in People("victim").Where(number => !before || !already.Contains(number)))
            {
                var name = IntakeFields.The(ContactRules).NameFor(number);
                all[name] = [.. Many(name).Union(HonourRules, StringComparer.Ordinal)];
            }
        }
        _values = held;
        return all;
    }
}
