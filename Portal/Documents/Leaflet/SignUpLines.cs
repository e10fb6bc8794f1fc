using Portal.Core.Prevention.Leaflet;
using Portal.Core.Prevention.Register;
using Portal.Core.SharedKernel;

namespace Portal.Documents.Leaflet;

/// <summary>Reads the sign-ups of a day as somebody pasted them: a reference a line, with a language and a format after commas where they differ.</summary>
public static class SignUpLines
{
    /// <summary>Most sign-ups of one day.</summary>
    public const int Most = 200;

    private const string Field = "Lines";

    /// <summary>The sign-ups, or what is wrong with which line.</summary>
    public static Result<IReadOnlyList<SignUpLine>> Read(string? pasted, string? language, string? format, LeafletLibrary library, LeafletRules rules)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(rules);
        var errors = new List<Error>();
        var lines = new List<SignUpLine>();
        var typed = (pasted ?? "").Split('\n').Select((text, at) => (Text: text.Trim(), Number: at + 1)).Where(line => line.Text.Length > 0).ToList();
        if (typed.Count == 0)
        {
            return Error.Invalid("Day.Empty", Field);
        }

        if (typed.Count > Most)
        {
            return Error.Invalid("Day.TooMany", Field, Most, typed.Count);
        }

        foreach (var (text, number) in typed)
        {
            var cells = text.Split([',', '\t', ';']).Select(cell => cell.Trim()).ToList();
            var line = new SignUpLine(
                Guid.CreateVersion7(), SignUps.Normalise(cells[0]), LanguageOf(cells.ElementAtOrDefault(1), language, library), FormatOf(cells.ElementAtOrDefault(2), format));
            errors.AddRange(WhyNot(line, number, lines, library, rules));
            lines.Add(line.Format == LeafletEdition.EasyRead ? line with { Language = LeafletLibrary.SourceLanguage } : line);
        }

        return errors.Count > 0 ? Result<IReadOnlyList<SignUpLine>>.From(Result.Refused(errors)) : lines;
    }

    private static IEnumerable<Error> WhyNot(SignUpLine line, int number, List<SignUpLine> before, LeafletLibrary library, LeafletRules rules)
    {
        if (SignUps.WhyNot(line.Reference, Field) is not null)
        {
            yield return Error.Invalid("Day.ReferenceUnusable", Field, number);
        }
        else if (before.Exists(other => other.Reference == line.Reference))
        {
            yield return Error.Invalid("Day.ReferenceTwice", Field, number, line.Reference);
        }

        if (LeafletDesk.Read(line.Language, line.Format) is null)
        {
            yield return Error.Invalid("Day.FormatUnknown", Field, number);
        }
        else if (line.Format != LeafletEdition.EasyRead && library.Find(line.Language) is not { } content)
        {
            yield return Error.Invalid("Day.LanguageUnknown", Field, number);
        }
        else if (!rules.IsDemonstration && (line.Format == LeafletEdition.EasyRead ? library.EasyRead?.IsDraft(library.Source) != false : library.IsDraft(library.Find(line.Language)!)))
        {
            yield return Error.Invalid("Day.NotApproved", Field, number);
        }
    }

    private static string LanguageOf(string? cell, string? standard, LeafletLibrary library) => string.IsNullOrEmpty(cell)
        ? standard ?? ""
        : library.All.FirstOrDefault(content => content.EnglishName.Equals(cell, StringComparison.OrdinalIgnoreCase) || content.NativeName == cell)?.Language
            ?? library.Find(cell)?.Language ?? cell;

    private static string FormatOf(string? cell, string? standard) => string.IsNullOrEmpty(cell) ? standard ?? "" : cell.ToLowerInvariant().Replace(' ', '-');
}
