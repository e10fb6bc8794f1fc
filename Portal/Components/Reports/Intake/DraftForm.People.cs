using System.Globalization;
using Portal.Core.Reports.Intake;

namespace Portal.Components.Reports.Intake;

/// <summary>People of a repeating group: added with a number of their own, so that taking one away never renames another.</summary>
public sealed partial class DraftForm
{
    /// <summary>True where one more can be added.</summary>
    public bool MayAdd(string group) => People(group).Count < IntakeNames.MostPeople;

    /// <summary>Adds one person at the end and answers their number.</summary>
    public int AddPerson(string group)
    {
        var used = _values.Keys.Select(name => IntakeFields.Find(name)).Where(found => found?.Field.Repeats == group).Select(found => found!.Value.Ordinal ?? 0);
        var number = used.Concat(People(group)).DefaultIfEmpty(0).Max() + 1;
        AnswerList(group, People(group).Append(number));
        return number;
    }

    /// <summary>Takes one person away with every answer that was saved for them.</summary>
    public void RemovePerson(string group, int ordinal)
    {
        var prefix = PrefixOf(group, ordinal);
        var fields = _values.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(name => name, _ => NoAnswer, StringComparer.Ordinal);
        fields[IntakeNames.Groups[group]] = [.. People(group).Where(number => number != ordinal).Select(Text)];
        Answer(fields);
        PersonRemoved?.Invoke(prefix);
    }

    /// <summary>Told the beginning of the stored names of a person who was taken away.</summary>
    public Action<string>? PersonRemoved { get; set; }

    /// <summary>The beginning of the stored names of one person.</summary>
    public static string PrefixOf(string group, int ordinal) => $"{group}[{Text(ordinal)}].";

    private void AnswerList(string group, IEnumerable<int> numbers) =>
        Answer(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [IntakeNames.Groups[group]] = [.. numbers.Select(Text)] });

    private static IReadOnlyList<string> NoAnswer => [];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
