using System.Globalization;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.Prevention.Texts;
using Portal.Resources;

namespace Portal.Components.Prevention.Texts;

/// <summary>How editions, sections and fields of the leaflet are called.</summary>
public static class TextNames
{
    /// <summary>An edition.</summary>
    public static string Edition(LeafletEdition edition, string name)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return edition.IsEasyRead ? LeafletWords.Get("EditionEasyRead") : name;
    }

    /// <summary>A section: <c>what</c> is "What is a hate incident".</summary>
    public static string Section(string section) => LeafletWords.Named("Section-", section);

    /// <summary>A field within its section: <c>next.steps.1.text</c> is "Step 2, text".</summary>
    public static string Field(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var steps = path.Split('.');
        return steps.Length == 1
            ? Section(path)
            : string.Join(", ", Parts(steps[1..]));
    }

    // A number belongs to the word before it: "Step 2"; a section that is itself a list has its number alone
    private static IEnumerable<string> Parts(string[] steps)
    {
        for (var at = 0; at < steps.Length; at++)
        {
            var name = Number(steps[at]) is { } alone ? LeafletWords.Get("Nth", alone) : LeafletWords.Named("Field-", steps[at]);
            yield return at + 1 < steps.Length && Number(steps[at]) is null && Number(steps[at + 1]) is { } number ? $"{name} {number}" : name;
            at += at + 1 < steps.Length && Number(steps[at]) is null && Number(steps[at + 1]) is not null ? 1 : 0;
        }
    }

    private static string? Number(string step) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? LeafletWords.Number(number + 1) : null;

    /// <summary>A field with its section before it.</summary>
    public static string Whole(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Contains('.', StringComparison.Ordinal) ? $"{Section(path.Split('.')[0])}: {Field(path)}" : Section(path);
    }

    /// <summary>How an edition stands.</summary>
    public static string Standing(LeafletStanding standing) => LeafletWords.Get($"Standing{standing}");

    /// <summary>Where a version stands.</summary>
    public static string State(LeafletTextState state) => LeafletWords.Get($"State{state}");
}
