using Portal.Core.Reports.Intake;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Components.Reports.Intake;

/// <summary>
/// The answers of one report as far as the page needs them: which questions to ask and which choices are chosen. Texts are
/// known only as they were last saved; the browser module holds them while they are typed.
/// </summary>
public sealed partial class DraftForm(CodeLists lists)
{
    private Dictionary<string, IReadOnlyList<string>> _values = new(StringComparer.Ordinal);

    /// <summary>The code lists that the questions offer.</summary>
    public CodeLists Lists { get; } = lists;

    /// <summary>What was refused at the last submit, by stored field name.</summary>
    public IReadOnlyList<IntakeProblem> Problems { get; set; } = [];

    /// <summary>
    /// Told when an answer changed, with the fields that the screen does not hold yet. A choice that was pressed is not among them:
    /// the browser has it already, and may have a newer one by now.
    /// </summary>
    public Action<IReadOnlyDictionary<string, IReadOnlyList<string>>>? Changed { get; set; }

    /// <summary>Takes over what was saved.</summary>
    public void Load(IReadOnlyDictionary<string, IReadOnlyList<string>> values) => _values = new(values, StringComparer.Ordinal);

    /// <summary>The values of a field; empty where nothing was answered.</summary>
    public IReadOnlyList<string> Many(string name) => _values.GetValueOrDefault(name) ?? [];

    /// <summary>The one value of a field, or null.</summary>
    public string? One(string name) => Many(name) is [{ Length: > 0 } value, ..] ? value : null;

    /// <summary>True where the field holds this code.</summary>
    public bool Holds(string name, string code) => Many(name).Contains(code, StringComparer.Ordinal);

    /// <summary>True where anything is answered in a field of this list; the parts of a date count for it.</summary>
    public bool AnyAnswered(IEnumerable<IntakeField> fields, int? ordinal) => fields.Any(field =>
        _values.Any(pair => pair.Value.Any(value => value.Length > 0) && IntakeFields.Find(pair.Key) is { } found
            && found.Field == field && found.Ordinal == ordinal));

    /// <summary>The numbers of the people of a repeating group, in the order shown.</summary>
    public IReadOnlyList<int> People(string group) => IntakeAsking.PeopleOf(group, Many);

    /// <summary>The chosen items of a field that carry an attribute set to "true".</summary>
    public bool Flagged(string name, string attribute) => IntakeFields.Find(name) is { Field.ListCode: { } list }
        && Many(name).Any(code => Lists.Of(list).TryGet(code, out var item) && item.Flag(attribute));

    /// <summary>True where the question is asked, given the answers so far.</summary>
    public bool IsAsked(IntakeField field, int? ordinal = null, string? key = null) => IntakeAsking.IsAsked(new(field, ordinal, key), Many);

    /// <summary>A choice was pressed on the screen. Nothing chosen means that the answer was cleared by its button.</summary>
    public void Answer(string name, IReadOnlyList<string> values) =>
        Answer(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [name] = values }, values.Count > 0 ? name : null);

    /// <summary>The page answers by itself, such as the property of a chosen address.</summary>
    public void Answer(IReadOnlyDictionary<string, IReadOnlyList<string>> fields) => Answer(fields, null);

    private void Answer(IReadOnlyDictionary<string, IReadOnlyList<string>> fields, string? pressed)
    {
        var all = WithConsequences(fields);
        foreach (var (name, values) in all)
            _values[name] = values;
        all.Remove(pressed ?? "");
        Changed?.Invoke(all);
    }

    /// <summary>What is wrong with a field, or null.</summary>
    public string? ProblemOf(string name) => Problems.FirstOrDefault(problem => problem.Field == name || (problem.Field?.StartsWith($"{name}.", StringComparison.Ordinal) ?? false))?.Message;

    /// <summary>The id of the control of a field.</summary>
    public static string IdOf(string name) => name.Replace('[', '-').Replace("]", "", StringComparison.Ordinal).Replace('.', '-');
}

/// <summary>One thing that stops a submit: where, and how to mend it.</summary>
/// <param name="Field">The stored field name; null for the whole report.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record IntakeProblem(string? Field, string Message);
