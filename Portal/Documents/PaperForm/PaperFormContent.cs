using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Portal.Core;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Documents.PaperForm;

/// <summary>The questions of the form on paper, in the order of the form on the screen. The answers to tick are those of the code lists.</summary>
public sealed record PaperFormContent(
    string Title, string Lead, string Danger, string Many, string One, string More, string HandIn, IReadOnlyList<PaperFormGroup> Groups)
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The form that the portal ships with.</summary>
    public static PaperFormContent Current { get; } = Read();

    /// <summary>The answers to tick; "not asked" is a box left empty.</summary>
    public static IEnumerable<string> Choices(string list) =>
        CodeListDefaults.Snapshot.Of(list).Offered
            .Where(item => !string.Equals(item.Code, Answers.NotAsked, StringComparison.Ordinal))
            .Select(item => item.Words);

    private static PaperFormContent Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("paper-form.json")!;
        return JsonSerializer.Deserialize<PaperFormContent>(stream, Reading)!;
    }
}

/// <summary>One group of questions, with help where it is needed. A group about one person starts a page, so that the page can be copied.</summary>
public sealed record PaperFormGroup(string Heading, IReadOnlyList<PaperFormQuestion> Questions, string? Help = null, bool NewPage = false);

/// <summary>
/// One question: boxes to tick where <see cref="List"/> names a code list, room for a date and a time, or lines to write on.
/// </summary>
public sealed record PaperFormQuestion(string Label, string? Kind = null, string? List = null, int Lines = 1, bool Half = false)
{
    /// <summary>Whether several boxes may be ticked.</summary>
    public bool TicksMany => string.Equals(Kind, "tick-many", StringComparison.Ordinal);

    /// <summary>Whether there is room for a date and a time.</summary>
    public bool IsDateAndTime => string.Equals(Kind, "date-time", StringComparison.Ordinal);
}
