using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;

namespace Portal.Core.Codes;

/// <summary>A new answer of a list.</summary>
/// <param name="List">Code of the list.</param>
/// <param name="Code">Lower case letters and digits joined by hyphens, at most 60 characters; for ever.</param>
/// <param name="Words">What people read, one line of at most 200 characters.</param>
/// <param name="Definition">Help beside the answer, at most 1,000 characters; may be empty.</param>
/// <param name="Order">Where it stands, 0 to 9,999; null when what was typed is no number.</param>
public sealed record AddCodeItemRequest(string List, string? Code, string? Words, string? Definition, int? Order);

/// <summary>Adds an answer to a list. It is offered from now on and can never be removed, only taken out of use.</summary>
public sealed class AddCodeItem(UseCaseRunner runner, CodeListStore lists) : IUseCase
{
    /// <summary>Does it.</summary>
    /// <returns>The code as stored.</returns>
    public async Task<Result<string>> HandleAsync(AddCodeItemRequest request, Actor actor, CancellationToken ct)
    {
        var result = await runner.WriteAsync<string>(actor, Permission.KeepReferenceData, async unit =>
        {
            var stored = await unit.Db.CodeItems.Where(row => row.List == request.List).Select(row => row.Code).ToListAsync(unit.Cancellation);
            if (stored.Count == 0)
            {
                return Error.NotFound;
            }

            if (CodeListDefaults.Fixed.Contains(request.List))
            {
                return new Error("Codes.ListIsFixed");
            }

            var input = new CodeItemInput(request.Words, request.Definition, request.Order);
            var code = input.Code(request.Code);
            if (input.Errors.Count > 0)
            {
                return Result<string>.From(Result.Refused(input.Errors));
            }

            if (stored.Contains(code, StringComparer.Ordinal))
            {
                return Error.Invalid("Codes.CodeTaken", nameof(request.Code));
            }

            unit.Db.CodeItems.Add(new() { List = request.List, Code = code, Words = input.Words, Definition = input.Definition, Order = input.Order });
            unit.Note = $"{request.List}/{code}";
            return code;
        }, ct);
        lists.Refresh();
        await lists.GetAsync(ct);
        return result;
    }
}
