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
            : string.Join(", ", steps.Skip(1).Select(step => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? LeafletWords.Get("Nth", LeafletWords.Number(number + 1))
                : LeafletWords.Named("Field-", step)));
    }

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
