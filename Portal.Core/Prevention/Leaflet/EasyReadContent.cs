using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Portal.Core.Prevention.Leaflet;

/// <summary>
/// The leaflet in easy read: each line is one idea with one picture. Times stand as names in braces, as in
/// <see cref="LeafletContent"/> (policy 5.4(c)).
/// </summary>
/// <remarks>SourceVersion is the version of the usual English text that this one says. ApprovedOn is the day on which people who use easy read had checked it.</remarks>
public sealed record EasyReadContent(
    string Language,
    string Version,
    string SourceVersion,
    string? Reviewer,
    DateOnly? ApprovedOn,
    string Title,
    EasyReadLine Cover,
    IReadOnlyList<EasyReadPart> Parts,
    string Places,
    string NoPlaces,
    string Draft)
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Which edition this is.</summary>
    [JsonIgnore]
    public LeafletEdition Edition => new(Language, LeafletEdition.EasyRead);

    /// <summary>Every line, the cover first.</summary>
    [JsonIgnore]
    public IEnumerable<EasyReadLine> Lines => Parts.SelectMany(part => part.Lines).Prepend(Cover);

    /// <summary>Whether nobody has approved it, or it says an older English text than this one.</summary>
    public bool IsDraft(LeafletContent source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ApprovedOn is null || !string.Equals(SourceVersion, source.Version, StringComparison.Ordinal);
    }

    /// <summary>The text that ships with the portal.</summary>
    public static EasyReadContent ReadEmbedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("easy-read.json")!;
        return JsonSerializer.Deserialize<EasyReadContent>(stream, Reading) ?? throw new InvalidDataException("The easy-read text is empty.");
    }
}

/// <summary>A heading with its lines.</summary>
public sealed record EasyReadPart(string Heading, IReadOnlyList<EasyReadLine> Lines);

/// <summary>One idea: its words, the name of its picture, and what the picture shows for those who do not see it.</summary>
public sealed record EasyReadLine(string Picture, string Alt, string Text);
