using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.VisualBasic.FileIO;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Texts;

/// <summary>One line of a translator's work file.</summary>
/// <param name="Field">Path of the field.</param>
/// <param name="Stamp">Stamp of the text as it was given out, so that nobody's later change is overwritten unseen.</param>
/// <param name="English">The English text.</param>
/// <param name="Text">The translation; a list has one point a line.</param>
public sealed record LeafletWorkLine(string Field, string Stamp, string English, string Text);

/// <summary>A translator's work file.</summary>
/// <param name="Edition">The edition, as in addresses.</param>
/// <param name="EnglishVersion">The English version that stands beside the fields.</param>
/// <param name="Lines">The fields.</param>
public sealed record LeafletWork(string Edition, string EnglishVersion, IReadOnlyList<LeafletWorkLine> Lines);

/// <summary>Writes and reads a translator's work file, as JSON or as CSV (UTF-8, one line a field, safe to open in a spreadsheet).</summary>
public static class LeafletWorkFile
{
    /// <summary>Largest file that is read, in bytes.</summary>
    public const int MostBytes = 400_000;

    private static readonly string[] Head = ["field", "stamp", "english", "text"];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The work file of an edition.</summary>
    public static LeafletWork Of(LeafletTextView text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text.Edition.Slug, LeafletEditions.Label(text.English), [.. text.Fields.Select(field => new LeafletWorkLine(
            field.Path, SaveLeafletDraft.StampOf(field.Value), text.Reference.GetValueOrDefault(field.Path)?.Value ?? "", field.Value))]);
    }

    /// <summary>As JSON.</summary>
    public static string ToJson(LeafletWork work) => JsonSerializer.Serialize(work, Json);

    /// <summary>As CSV. The first line carries edition and English version.</summary>
    public static string ToCsv(LeafletWork work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return Csv.Write([[.. Head], ["#", work.EnglishVersion, work.Edition, ""], .. work.Lines.Select(line => (IReadOnlyList<string>)[line.Field, line.Stamp, line.English, line.Text])]);
    }

    /// <summary>Reads either kind; refused when it is neither.</summary>
    public static Result<LeafletWork> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return text.TrimStart('\uFEFF', ' ', '\r', '\n', '\t').StartsWith('{')
                ? JsonSerializer.Deserialize<LeafletWork>(text.TrimStart('\uFEFF'), Json) is { Edition: not null, Lines: not null } work ? work : Unreadable
                : ReadCsv(text);
        }
        catch (Exception fault) when (fault is JsonException or MalformedLineException)
        {
            return Unreadable;
        }
    }

    /// <summary>No file was sent.</summary>
    public static Error Missing { get; } = Error.Invalid("Leaflet.WorkFileMissing", "File");

    /// <summary>The file has more than <see cref="MostBytes"/>.</summary>
    public static Error TooLarge { get; } = Error.Invalid("Leaflet.WorkFileTooLarge", "File");

    /// <summary>The file is neither kind.</summary>
    public static Error Unreadable => Error.Invalid("Leaflet.WorkFileUnreadable", "File");

    private static Result<LeafletWork> ReadCsv(string text)
    {
        var rows = Csv.Read(text);
        if (rows.Count < 2 || !rows[0].SequenceEqual(Head, StringComparer.OrdinalIgnoreCase) || rows[1] is not ["#", ..] || rows.Any(row => row.Count != Head.Length))
        {
            return Unreadable;
        }

        return new LeafletWork(rows[1][2], rows[1][1], [.. rows.Skip(2).Select(row => new LeafletWorkLine(row[0], row[1], row[2], row[3]))]);
    }
}

/// <summary>
/// Comma-separated values for spreadsheets: UTF-8 with a mark at the start, every cell in quotes. A cell that a spreadsheet would take for a formula
/// gets an apostrophe in front, which reading takes away again.
/// </summary>
public static class Csv
{
    private const string Formula = "=+-@\t\r\n\0";

    /// <summary>Writes rows.</summary>
    public static string Write(IEnumerable<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var text = new StringBuilder("\uFEFF");
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        }

        return text.ToString();
    }

    /// <summary>Reads rows; empty lines are left out.</summary>
    /// <exception cref="MalformedLineException">A quote is not closed.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        using var parser = new TextFieldParser(new StringReader(text.TrimStart('\uFEFF'))) { Delimiters = [","], HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        var rows = new List<IReadOnlyList<string>>();
        while (parser.ReadFields() is { } cells)
        {
            rows.Add([.. cells.Select(Plain)]);
        }

        return rows;
    }

    private static string Cell(string value)
    {
        var safe = value.TrimStart(' ') is { Length: > 0 } start && Formula.Contains(start[0], StringComparison.Ordinal) ? $"'{value}" : value;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string Plain(string cell) =>
        cell.Length > 1 && cell[0] == '\'' && cell[1..].TrimStart(' ') is { Length: > 0 } start && Formula.Contains(start[0], StringComparison.Ordinal) ? cell[1..] : cell;
}
