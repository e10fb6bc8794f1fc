namespace Portal.Core.Reports.Intake;

/// <summary>Whether a question is asked, given what was answered so far. An answer to a question that is not asked counts for nothing.</summary>
public static class IntakeAsking
{
    /// <summary>Whether this question is asked.</summary>
    /// <param name="question">The question, of its person and code.</param>
    /// <param name="values">What a stored name holds; empty where it holds nothing.</param>
    public static bool IsAsked(FieldInstance question, Func<string, IReadOnlyList<string>> values)
    {
        if (question.Ordinal is { } ordinal && question.Field.Repeats is { } group && !PeopleOf(group, values).Contains(ordinal))
        {
            return false;
        }

        return question.Field.Asked is not { } condition || Holds(condition, question, values);
    }

    private static bool Holds(AskedWhen condition, FieldInstance question, Func<string, IReadOnlyList<string>> values)
    {
        var other = new FieldInstance(IntakeFields.The(condition.Field), question.Ordinal, question.Key);
        var held = values(other.Name);
        var found = condition.Codes.Any(code => held.Contains(code == "*" ? question.Key : code, StringComparer.Ordinal));
        var holds = found == condition.Holds && (!condition.Holds || IsAsked(other, values));
        return (holds && (condition.And is not { } and || Holds(and, question, values)))
            || (condition.Or is { } or && Holds(or, question, values));
    }

    /// <summary>The numbers of the people of a repeating group, in the order shown; what is no number of a person is left out.</summary>
    public static IReadOnlyList<int> PeopleOf(string group, Func<string, IReadOnlyList<string>> values) =>
        [.. values(IntakeNames.Groups[group])
            .Select(text => int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0)
            .Where(number => number is >= 1 and <= 999)
            .Distinct()
            .Take(IntakeNames.MostPeople)];
}
