using System.Text.RegularExpressions;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Texts;

/// <summary>
/// What words of the leaflet must hold to: every field is filled, none is so long that it would push others off the sheet, the names in
/// braces are those of the English text, and a list has as many points. Each refusal names its field by the path.
/// </summary>
public static partial class LeafletFieldCheck
{
    private const int MostPoints = 12;
    private const int RoomForShortFields = 60;

    /// <summary>Puts what was typed into the shape that is kept: no space at the ends, one space between words, a point a line.</summary>
    public static string Normalise(string? typed, bool isList)
    {
        var lines = (typed ?? "").Split('\n').Select(line => Spaces().Replace(line, " ").Trim()).Where(line => line.Length > 0);
        return string.Join(isList ? '\n' : ' ', lines);
    }

    /// <summary>Longest text of a field: twice the length of what it stands for, and some room.</summary>
    public static int LimitOf(LeafletField reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return RoomForShortFields + (2 * reference.Value.Length);
    }

    /// <summary>What is wrong with a text.</summary>
    /// <param name="field">The field as it shall be.</param>
    /// <param name="reference">The same field of the text that it says, or of the version before.</param>
    /// <param name="isTranslation">Whether a list must have as many points as the reference.</param>
    public static IEnumerable<Error> Problems(LeafletField field, LeafletField reference, bool isTranslation)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(reference);
        if (field.Value.Length == 0)
        {
            return reference.Value.Length == 0 ? [] : [Error.Invalid("Leaflet.FieldMissing", field.Path)];
        }

        return Wrong(field, reference, isTranslation);
    }

    private static IEnumerable<Error> Wrong(LeafletField field, LeafletField reference, bool isTranslation)
    {
        if (field.Value.Any(c => (char.IsControl(c) && c != '\n') || c is '<' or '>'))
        {
            yield return Error.Invalid("Leaflet.FieldUnusable", field.Path);
        }

        if (field.Value.Length > LimitOf(reference))
        {
            yield return Error.Invalid("Leaflet.FieldTooLong", field.Path, LimitOf(reference), field.Value.Length);
        }

        var wanted = NamesIn(reference.Value);
        var there = NamesIn(field.Value);
        if (wanted.Except(there, StringComparer.Ordinal).ToList() is { Count: > 0 } missing)
        {
            yield return Error.Invalid("Leaflet.PlaceholderMissing", field.Path, string.Join(", ", missing));
        }

        if (there.Except(wanted, StringComparer.Ordinal).ToList() is { Count: > 0 } unknown)
        {
            yield return Error.Invalid("Leaflet.PlaceholderUnknown", field.Path, string.Join(", ", unknown));
        }

        if (Placeholder().Replace(field.Value, "").AsSpan().ContainsAny('{', '}'))
        {
            yield return Error.Invalid("Leaflet.BracesUnusable", field.Path);
        }

        if (field.IsList && isTranslation && field.Lines.Count != reference.Lines.Count)
        {
            yield return Error.Invalid("Leaflet.PointsDiffer", field.Path, reference.Lines.Count, field.Lines.Count);
        }

        if (field.IsList && field.Lines.Count > MostPoints)
        {
            yield return Error.Invalid("Leaflet.PointsTooMany", field.Path, MostPoints);
        }
    }

    private static List<string> NamesIn(string text) => [.. Placeholder().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{[A-Za-z0-9]+\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"[\s\u200B\uFEFF]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
