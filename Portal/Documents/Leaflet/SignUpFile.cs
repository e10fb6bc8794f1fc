using System.Text;
using Microsoft.VisualBasic.FileIO;
using Portal.Core.Prevention.Texts;
using Portal.Core.SharedKernel;

namespace Portal.Documents.Leaflet;

/// <summary>
/// Reads the sign-ups of a day from a table that the housing system or a spreadsheet saved as CSV. Columns are found by their names; of them only
/// tenancy, language and format matter here. What is in the lines is judged afterwards, as if it had been pasted.
/// </summary>
public static class SignUpFile
{
    /// <summary>Largest file that is read, in KB.</summary>
    public const int MostKilobytes = 200;

    private const string Field = "File";

    private static readonly Dictionary<string, string[]> Names = new(StringComparer.Ordinal)
    {
        ["tenancy"] = ["tenancy", "tenancyreference", "tenancyref", "tenancycode", "reference"],
        ["language"] = ["language"],
        ["format"] = ["format"],
    };

    /// <summary>The lines as they would be pasted; refused when no file was sent, it is too large, or it is no such table.</summary>
    public static async Task<Result<IReadOnlyList<string>>> ReadAsync(IFormFile? file, CancellationToken ct)
    {
        if (file is null || file.Length == 0)
        {
            return Error.Invalid("Day.FileMissing", Field);
        }

        if (file.Length > MostKilobytes * 1024)
        {
            return Error.Invalid("Day.FileTooLarge", Field, MostKilobytes);
        }

        try
        {
            using var reader = new StreamReader(file.OpenReadStream(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true));
            return Read(await reader.ReadToEndAsync(ct));
        }
        catch (DecoderFallbackException)
        {
            return Error.Invalid("Day.FileUnreadable", Field);
        }
    }

    /// <summary>The same from the text of a file.</summary>
    public static Result<IReadOnlyList<string>> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        IReadOnlyList<IReadOnlyList<string>> rows;
        try
        {
            rows = Csv.Read(text);
        }
        catch (MalformedLineException)
        {
            return Error.Invalid("Day.FileUnreadable", Field);
        }

        var head = rows.Count == 0 ? [] : rows[0].Select(Plain).ToList();
        var (tenancy, language, format) = (Column(head, "tenancy"), Column(head, "language"), Column(head, "format"));
        if (tenancy < 0)
        {
            return Error.Invalid("Day.FileWithoutTenancy", Field);
        }

        var lines = rows.Skip(1).Where(row => row.Any(cell => !string.IsNullOrWhiteSpace(cell))).Select(row => Line(Cell(row, tenancy), Cell(row, language), Cell(row, format))).ToList();
        return lines.Count == 0 ? Error.Invalid("Day.Empty", Field) : lines;
    }

    private static string Line(string tenancy, string language, string format) => string.Join(", ", new[] { tenancy, language, format }).TrimEnd(' ', ',');

    private static int Column(List<string> head, string name) => head.FindIndex(cell => Names[name].Contains(cell, StringComparer.Ordinal));

    // Commas and line breaks inside a cell would be read as others
    private static string Cell(IReadOnlyList<string> row, int column) =>
        column < 0 || column >= row.Count ? "" : string.Join(' ', row[column].Split([',', ';', '\t', '\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static string Plain(string cell) => string.Concat(cell.Where(char.IsLetter)).ToLowerInvariant();
}
