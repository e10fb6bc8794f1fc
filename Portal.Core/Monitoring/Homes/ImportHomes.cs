using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.VisualBasic.FileIO;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention.Texts;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Monitoring.Homes;

/// <summary>
/// Takes homes figures from a file with the columns neighbourhood, area (both by code), from, homes. Either every row is taken or none: what is
/// wrong is told row by row, all at once, so that the file can be put right in one go.
/// </summary>
[PolicyClause("5.5.1(b)")]
public sealed class ImportHomes(UseCaseRunner runner) : IUseCase
{
    /// <summary>Largest file, in characters.</summary>
    public const int MostCharacters = 400_000;

    /// <summary>Most rows.</summary>
    public const int MostRows = 5_000;

    /// <summary>Most problems told at once.</summary>
    public const int MostTold = 50;

    /// <summary>The names of the columns, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["neighbourhood", "area", "from", "homes"];

    private static readonly string[] Days = ["yyyy-MM-dd", "d/M/yyyy", "d MMMM yyyy", "d MMM yyyy"];

    /// <summary>Does it, and answers with how many rows were taken.</summary>
    public Task<Result<int>> HandleAsync(string? text, Actor actor, CancellationToken ct) =>
        runner.WriteAsync<int>(actor, Permission.KeepFigures, async unit =>
        {
            var read = Read(text);
            if (!read.IsSuccess)
            {
                return Result<int>.From(read);
            }

            var neighbourhoods = await unit.Db.Neighbourhoods.ToDictionaryAsync(n => n.Code, n => n.Id, StringComparer.OrdinalIgnoreCase, ct);
            var areas = await unit.Db.ServiceAreas.ToDictionaryAsync(a => a.Code, a => a.Id, StringComparer.OrdinalIgnoreCase, ct);
            var judged = read.Value.Select((cells, i) => Judge(cells, i + 2, neighbourhoods, areas, UkTime.DateOf(unit.Now))).ToList();
            var twice = judged.Select((row, i) => (row, Line: i + 2)).Where(r => r.row.Row is not null).GroupBy(r => (r.row.Row!.NeighbourhoodId, r.row.Row.ServiceAreaId, r.row.Row.From))
                .Where(g => g.Count() > 1).Select(g => Error.Invalid("Figures.RowTwice", "File", g.Last().Line, g.First().Line));
            List<Error> errors = [.. judged.SelectMany(row => row.Errors), .. twice];
            if (errors.Count > 0)
            {
                return Result<int>.From(Result.Refused([.. errors.OrderBy(error => (int)error.Arguments[0]).Take(MostTold)]));
            }

            foreach (var row in judged.Select(r => r.Row!))
            {
                await EnterHomes.PutAsync(unit, row.NeighbourhoodId!.Value, row.ServiceAreaId!.Value, row.From!.Value, row.Homes!.Value);
            }

            unit.Subjects.Clear();
            unit.Note = string.Create(CultureInfo.InvariantCulture, $"{judged.Count} rows");
            return judged.Count;
        }, ct);

    private static Result<List<IReadOnlyList<string>>> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Error.Invalid("Figures.FileMissing", "File");
        }

        if (text.Length > MostCharacters)
        {
            return Error.Invalid("Figures.FileTooLarge", "File", MostRows);
        }

        try
        {
            var rows = Csv.Read(text);
            if (rows.Count == 0 || !rows[0].Select(cell => cell.Trim()).SequenceEqual(Columns, StringComparer.OrdinalIgnoreCase))
            {
                return Error.Invalid("Figures.FileHead", "File", string.Join(", ", Columns));
            }

            return rows.Count is 1 ? Error.Invalid("Figures.FileEmpty", "File")
                : rows.Count - 1 > MostRows ? Error.Invalid("Figures.FileTooLarge", "File", MostRows)
                : rows.Skip(1).ToList();
        }
        catch (MalformedLineException)
        {
            return Error.Invalid("Figures.FileUnreadable", "File");
        }
    }

    private static (EnterHomesRequest? Row, IReadOnlyList<Error> Errors) Judge(
        IReadOnlyList<string> cells, int line, Dictionary<string, Guid> neighbourhoods, Dictionary<string, Guid> areas, DateOnly today)
    {
        if (cells.Count != Columns.Count)
        {
            return (null, [Error.Invalid("Figures.RowCells", "File", line, Columns.Count)]);
        }

        var errors = new List<Error>();
        if (!neighbourhoods.TryGetValue(cells[0].Trim(), out var neighbourhood))
        {
            errors.Add(Error.Invalid("Figures.RowNeighbourhood", "File", line));
        }

        if (!areas.TryGetValue(cells[1].Trim(), out var area))
        {
            errors.Add(Error.Invalid("Figures.RowArea", "File", line));
        }

        DateOnly? from = DateOnly.TryParseExact(cells[2].Trim(), Days, CultureInfo.GetCultureInfo("en-GB"), DateTimeStyles.None, out var day) ? day : null;
        int? homes = int.TryParse(cells[3].Trim(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;
        errors.AddRange(HomesRules.WhyNot(from, homes, today).Select(error => Error.Invalid(RowCode(error), "File", line)));
        return (errors.Count > 0 ? null : new(neighbourhood, area, from, homes), errors);
    }

    private static string RowCode(Error error) => error.Field == "Homes" ? "Figures.RowHomes" : "Figures.RowDay";
}
