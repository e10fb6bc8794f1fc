using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portal.Core.Reports.Intake.Fields;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Core.Reports.Intake;

/// <summary>
/// Every question of the report form, in the order in which it is asked. The wizard, the check page, the paper form, the reading of a
/// submitted draft and the tests are all drawn from it. A choice with a "something else" is followed by its words
/// (<c>wishes</c> by <c>wishesWords</c>).
/// </summary>
public static partial class IntakeFields
{
    /// <summary>All questions.</summary>
    public static ImmutableArray<IntakeField> All { get; } =
    [
        .. new[]
        {
            SafetyFields.All, ReporterFields.All, VictimFields.All, EqualityFields.All, IncidentFields.All,
            HateFields.All, HarmFields.All, OthersFields.All, WishFields.All,
        }.SelectMany(fields => fields).SelectMany(WithWords),
    ];

    private static FrozenDictionary<string, IntakeField> ByTemplate { get; } =
        All.ToFrozenDictionary(field => field.Template, StringComparer.Ordinal);

    private static FrozenDictionary<string, int> Places { get; } =
        All.Select((field, place) => (field.Template, place)).ToFrozenDictionary(pair => pair.Template, pair => pair.place, StringComparer.Ordinal);

    /// <summary>Where a question stands in the order of asking.</summary>
    public static int PlaceOf(IntakeField field) => Places[field.Template];

    /// <summary>The questions of a step, in order.</summary>
    public static IEnumerable<IntakeField> Of(IntakeStep step) => All.Where(field => field.Step == step);

    /// <summary>The question of a template.</summary>
    /// <exception cref="KeyNotFoundException">There is no such question: a bug.</exception>
    public static IntakeField The(string template) => ByTemplate[template];

    /// <summary>
    /// The question that a stored name belongs to, with the number of the person and the code where it has them; null where no
    /// question has such a name. The parts of a date belong to the date.
    /// </summary>
    public static FieldInstance? Find(string name)
    {
        if (name.Length > 120)
        {
            return null;
        }

        var plain = DatePart().Replace(name, "");
        var person = Person().Match(plain);
        int? ordinal = person.Success ? int.Parse(person.Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : null;
        var template = person.Success ? Person().Replace(plain, "[#]", 1) : plain;
        if (!person.Success && plain.Contains('#', StringComparison.Ordinal))
        {
            return null;
        }

        if (ByTemplate.TryGetValue(template, out var field))
        {
            return IsWhole(field, plain, name) ? new(field, ordinal, null) : null;
        }

        var dot = template.LastIndexOf('.');
        return dot > 0 && plain == name && ByTemplate.TryGetValue($"{template[..dot]}.*", out field)
            ? new(field, ordinal, template[(dot + 1)..])
            : null;
    }

    private static bool IsWhole(IntakeField field, string plain, string name) =>
        !field.Template.Contains('*', StringComparison.Ordinal) && (field.Kind == FieldKind.Date) == (plain != name);

    private static IEnumerable<IntakeField> WithWords(IntakeField field)
    {
        yield return field;
        var asking = field.CodeList is { } list && !field.Template.Contains('*', StringComparison.Ordinal)
            ? CodeListDefaults.Snapshot.Of(list).Items.Where(item => item.Flag(CodeAttributes.AsksWords)).Select(item => item.Code).ToList()
            : [];
        if (asking.Count > 0)
        {
            yield return new($"{field.Template}Words", FieldKind.Text, "Say more, in words")
            {
                Step = field.Step,
                Group = field.Group,
                MaxLength = 1000,
                WordsFor = field.Template,
                Asked = new(field.Template, true, asking),
            };
        }
    }

    [GeneratedRegex(@"\.(day|month|year)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex DatePart();

    [GeneratedRegex(@"\[(?<number>[1-9][0-9]{0,2})\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Person();
}

/// <summary>A question as it is asked of one person or for one code.</summary>
/// <param name="Field">The question.</param>
/// <param name="Ordinal">The number of the person, where it repeats.</param>
/// <param name="Key">The code, where it is keyed.</param>
public readonly record struct FieldInstance(IntakeField Field, int? Ordinal, string? Key)
{
    /// <summary>The stored name (of a date: without its parts).</summary>
    public string Name => Field.NameFor(Ordinal, Key);
}
