using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Core.Codes;

/// <summary>An answer as somebody wants it to be.</summary>
/// <param name="List">Code of the list.</param>
/// <param name="Code">Code of the answer; it never changes.</param>
/// <param name="Words">What people read, one line of at most 200 characters.</param>
/// <param name="Definition">Help beside the answer, at most 1,000 characters; may be empty.</param>
/// <param name="Order">Where it stands, 0 to 9,999; null when what was typed is no number.</param>
/// <param name="Active">False: no longer offered, still shown where it was recorded.</param>
/// <param name="Version">The version that the person saw.</param>
public sealed record EditCodeItemRequest(string List, string Code, string? Words, string? Definition, int? Order, bool Active, int Version);

/// <summary>
/// Changes the words, definition or place of an answer, or takes it out of use and back. Records that hold its code keep their meaning, so
/// the code and the rules that hang on it stay. Refused when somebody else changed it meanwhile.
/// </summary>
public sealed class EditCodeItem(UseCaseRunner runner, CodeListStore lists) : IUseCase
{
    /// <summary>Does it.</summary>
    /// <returns>The new version.</returns>
    public async Task<Result<int>> HandleAsync(EditCodeItemRequest request, Actor actor, CancellationToken ct)
    {
        var result = await runner.WriteAsync<int>(actor, Permission.KeepReferenceData, async unit =>
        {
            var rows = unit.Db.CodeItems.Where(row => row.List == request.List);
            if (await rows.SingleOrDefaultAsync(row => row.Code == request.Code, unit.Cancellation) is not { } row)
            {
                return Error.NotFound;
            }

            var input = new CodeItemInput(request.Words, request.Definition, request.Order);
            if (input.Errors.Count > 0)
            {
                return Result<int>.From(Result.Refused(input.Errors));
            }

            if (row.Version != request.Version)
            {
                return Error.Changed;
            }

            if (row.Active && !request.Active && await WhyNeededAsync(row, rows, unit.Cancellation) is { } needed)
            {
                return needed;
            }

            unit.Note = $"{row.List}/{row.Code}, before: {row.Words}";
            (row.Words, row.Definition, row.Order, row.Active) = (input.Words, input.Definition, input.Order, request.Active);
            row.Version++;
            return row.Version;
        }, ct);
        lists.Refresh();
        await lists.GetAsync(ct);
        return result;
    }

    private static async Task<Error?> WhyNeededAsync(CodeItemRow row, IQueryable<CodeItemRow> rows, CancellationToken ct)
    {
        if (CodeListDefaults.Fixed.Contains(row.List))
        {
            return Error.Invalid("Codes.ListIsFixed", nameof(EditCodeItemRequest.Active));
        }

        if (row.Code is Answers.NotAsked)
        {
            return Error.Invalid("Codes.NotAskedIsNeeded", nameof(EditCodeItemRequest.Active));
        }

        return await rows.AnyAsync(other => other.Active && other.Code != row.Code && other.Code != Answers.NotAsked, ct)
            ? null
            : Error.Invalid("Codes.LastAnswer", nameof(EditCodeItemRequest.Active));
    }
}
