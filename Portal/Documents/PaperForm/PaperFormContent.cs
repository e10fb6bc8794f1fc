using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Portal.Documents.PaperForm;

/// <summary>
/// The questions of the form on paper, in the order of the form on the screen. Each names the questions of the screen that it stands for;
/// what there is to tick follows from them and from the code lists in force.
/// </summary>
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

    private static PaperFormContent Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("paper-form.json")!;
        return JsonSerializer.Deserialize<PaperFormContent>(stream, Reading)!;
    }
}

/// <summary>One group of questions, with help where it is needed. A group about one person starts a page, so that the page can be copied.</summary>
public sealed record PaperFormGroup(string Heading, IReadOnlyList<PaperFormQuestion> Questions, string? Help = null, bool NewPage = false);
