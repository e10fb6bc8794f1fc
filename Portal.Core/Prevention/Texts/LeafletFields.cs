using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Portal.Core.Prevention.Texts;

/// <summary>One piece of text of the leaflet.</summary>
/// <param name="Path">Where it stands, such as <c>next.steps.2.text</c>.</param>
/// <param name="Value">Its words; a list has one point a line.</param>
/// <param name="IsList">Whether it is a list of points.</param>
public sealed record LeafletField(string Path, string Value, bool IsList)
{
    /// <summary>The part of the leaflet that it belongs to: the first word of its path.</summary>
    public string Section => Path.Split('.', 2)[0];

    /// <summary>The points of a list, or the one text.</summary>
    public IReadOnlyList<string> Lines => Value.Split('\n');
}

/// <summary>
/// The words of an edition as a flat list of fields, and back. It knows the shape from the JSON itself, so that a part added to the leaflet
/// by a later release is edited, compared and translated like all others.
/// </summary>
public static class LeafletFields
{
    /// <summary>What is kept beside the words, not among them.</summary>
    private static readonly HashSet<string> Facts = new(StringComparer.Ordinal)
    {
        "language", "direction", "nativeName", "englishName", "version", "sourceVersion", "translator", "reviewer", "approvedOn",
    };

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>All fields in the order in which the leaflet has them.</summary>
    public static IReadOnlyList<LeafletField> Of(string words) => [.. Walk("", Parse(words))];

    /// <summary>The words with other values in the fields that are named; a path that the words do not have is left out.</summary>
    public static string With(string words, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var root = Parse(words);
        foreach (var field in Walk("", root).ToList())
        {
            if (values.TryGetValue(field.Path, out var value))
            {
                Put(root, field, value);
            }
        }

        return root.ToJsonString(Readable);
    }

    /// <summary>The words with what they lack taken from others: parts that a later release added.</summary>
    public static JsonObject Filled(string words, string from)
    {
        var root = Parse(words);
        Fill(root, Parse(from));
        return root;
    }

    /// <summary>Reads words.</summary>
    public static JsonObject Parse(string words) => (JsonObject)JsonNode.Parse(words)!;

    private static void Fill(JsonObject into, JsonObject from)
    {
        foreach (var (name, node) in from)
        {
            if (into[name] is null)
            {
                into[name] = node?.DeepClone();
            }
            else if (into[name] is JsonObject inner && node is JsonObject outer)
            {
                Fill(inner, outer);
            }
        }
    }

    private static IEnumerable<LeafletField> Walk(string path, JsonNode? node) => node switch
    {
        JsonObject part => part
            .Where(pair => !IsFact(path, pair.Key))
            .SelectMany(pair => Walk(path.Length == 0 ? pair.Key : $"{path}.{pair.Key}", pair.Value)),
        JsonArray { Count: > 0 } parts when parts[0] is JsonObject => parts
            .SelectMany((part, at) => Walk(string.Create(CultureInfo.InvariantCulture, $"{path}.{at}"), part)),
        JsonArray points => [new(path, string.Join('\n', points.Select(point => point!.GetValue<string>())), IsList: true)],
        JsonValue text when text.GetValueKind() == JsonValueKind.String => [new(path, text.GetValue<string>(), IsList: false)],
        _ => [],
    };

    // Which drawing stands where is part of the design, not of the words
    private static bool IsFact(string path, string name) => path.Length == 0 ? Facts.Contains(name) : name == "picture";

    private static void Put(JsonObject root, LeafletField field, string value)
    {
        var steps = field.Path.Split('.');
        JsonNode at = root;
        foreach (var step in steps[..^1])
        {
            at = at is JsonArray parts ? parts[int.Parse(step, CultureInfo.InvariantCulture)]! : at[step]!;
        }

        at[steps[^1]] = field.IsList ? new JsonArray([.. Points(value).Select(point => (JsonNode)JsonValue.Create(point))]) : JsonValue.Create(value);
    }

    private static IEnumerable<string> Points(string value) => value.Split('\n').Where(point => point.Length > 0);
}
