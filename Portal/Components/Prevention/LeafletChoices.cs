using System.Globalization;
using Portal.Components.Shared.Forms;
using Portal.Components.Shared.Messages;
using Portal.Core.Prevention;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.Prevention.Register;
using Portal.Core.SharedKernel;
using Portal.Resources;

namespace Portal.Components.Prevention;

/// <summary>The answers and words that the pages about leaflets share.</summary>
public static class LeafletChoices
{
    /// <summary>How it is printed.</summary>
    public static IReadOnlyList<Choice> Formats { get; } =
        [.. LeafletFormats.ByName.Keys.Append(LeafletEdition.EasyRead).Select(name => new Choice(name, FormatName(name)))];

    /// <summary>How a sign-up went.</summary>
    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<LeafletIssueKind>().Select(kind => new Choice(kind.ToString(), KindName(kind)))];

    /// <summary>What a line of the register is about.</summary>
    public static IReadOnlyList<Choice> Subjects { get; } = [.. Enum.GetValues<RegisterSubject>().Select(about => new Choice(about.ToString(), SubjectName(about)))];

    /// <summary>What happened to a pile.</summary>
    public static IReadOnlyList<Choice> Moves { get; } =
        [.. Enum.GetValues<StockMoveKind>().Select(kind => new Choice(kind.ToString(), LeafletWords.Get($"Move{kind}"), LeafletWords.Get($"Move{kind}Hint")))];

    /// <summary>The languages that the leaflet is in force in; a draft says so.</summary>
    public static IReadOnlyList<Choice> Languages(LeafletLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return [.. library.All.Select(content => new Choice(
            content.Language, library.IsDraft(content) ? SharedWords.Fill(DocumentWords.LanguageDraft, content.EnglishName) : content.EnglishName))];
    }

    /// <summary>A format in words.</summary>
    public static string FormatName(string? format) => string.IsNullOrEmpty(format) ? "" : LeafletWords.Named("Format-", format);

    /// <summary>What a line of the register is about, in words.</summary>
    public static string SubjectName(RegisterSubject about) => LeafletWords.Get($"About{about}");

    /// <summary>How a sign-up went, in words.</summary>
    public static string KindName(LeafletIssueKind kind) => LeafletWords.Get($"Kind{kind}");

    /// <summary>Reads one of the kinds; null for anything else.</summary>
    public static T? Read<T>(string? value)
        where T : struct, Enum => Enum.TryParse<T>(value, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null;

    /// <summary>Reads a whole number as people write it; null for anything else.</summary>
    public static int? Number(string? typed) =>
        int.TryParse((typed ?? "").Trim().Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Refusals as errors beside their fields: the id of a field is its name in lower case with hyphens.</summary>
    public static IReadOnlyList<FormError> Errors(Result refused)
    {
        ArgumentNullException.ThrowIfNull(refused);
        return [.. refused.Errors.Select(error => new FormError(error.Field is null ? null : IdOf(error.Field), RefusalWords.For(error)))];
    }

    /// <summary>The words beside a field.</summary>
    public static string? Of(this IReadOnlyList<FormError> errors, string field) =>
        errors.FirstOrDefault(error => string.Equals(error.FieldId, field, StringComparison.Ordinal))?.Text;

    /// <summary><c>TenancyReference</c> is <c>tenancy-reference</c>; the path of a text's field has hyphens for its full stops.</summary>
    public static string IdOf(string field) =>
        string.Concat(field.Select((c, at) => c == '.' ? "-" : char.IsAsciiLetterUpper(c) && at > 0 ? $"-{char.ToLowerInvariant(c)}" : char.ToLowerInvariant(c).ToString()));
}
