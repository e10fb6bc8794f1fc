using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;

namespace Portal.Core.Codes;

/// <summary>One list among all.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Offered">How many answers are offered.</param>
/// <param name="OutOfUse">How many no longer are.</param>
public sealed record CodeListSummary(string Code, string Title, int Offered, int OutOfUse);

/// <summary>One answer with everything that may be edited.</summary>
public sealed record CodeItemView(string Code, string Words, string Definition, int Order, bool Active, int Version, IReadOnlyList<string> Rules);

/// <summary>One list with its answers in order.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Title">What it is about.</param>
/// <param name="IsFixed">No answer may be added or taken out of use.</param>
/// <param name="MayEdit">Whether the person who asked may edit it.</param>
/// <param name="Items">The answers, offered or not.</param>
public sealed record CodeListView(string Code, string Title, bool IsFixed, bool MayEdit, IReadOnlyList<CodeItemView> Items);

/// <summary>The code lists as those who keep them, or propose changes to them, see them: straight from the database.</summary>
public sealed class CodeListsForKeeping(PortalStore store) : IUseCase
{
    /// <summary>Whether this person may open the lists.</summary>
    public static bool MayRead(Actor actor) => actor.May(Permission.KeepReferenceData) || actor.May(Permission.ProposeReferenceData);

    /// <summary>Every list, by title.</summary>
    public async Task<Result<IReadOnlyList<CodeListSummary>>> AllAsync(Actor actor, CancellationToken ct)
    {
        if (!MayRead(actor))
        {
            return Refusals.NotAllowed;
        }

        await using var db = store.Read();
        var counts = await db.CodeItems.GroupBy(row => row.List)
            .Select(group => new { group.Key, Offered = group.Count(row => row.Active), All = group.Count() })
            .ToListAsync(ct);
        return Result.Success<IReadOnlyList<CodeListSummary>>(
            [.. counts.Select(c => new CodeListSummary(c.Key, TitleOf(c.Key), c.Offered, c.All - c.Offered)).OrderBy(list => list.Title, StringComparer.Ordinal)]);
    }

    /// <summary>One list; not found when there is none of this code.</summary>
    public async Task<Result<CodeListView>> OneAsync(string list, Actor actor, CancellationToken ct)
    {
        if (!MayRead(actor))
        {
            return Refusals.NotAllowed;
        }

        await using var db = store.Read();
        var rows = await db.CodeItems.Where(row => row.List == list).ToListAsync(ct);
        return rows.Count == 0
            ? Error.NotFound
            : new CodeListView(list, TitleOf(list), CodeListDefaults.Fixed.Contains(list), actor.May(Permission.KeepReferenceData),
            [
                .. rows.OrderBy(row => row.Order).ThenBy(row => row.Code, StringComparer.Ordinal)
                    .Select(row => new CodeItemView(row.Code, row.Words, row.Definition, row.Order, row.Active, row.Version, row.Attributes)),
            ]);
    }

    private static string TitleOf(string list) => CodeListDefaults.Snapshot.Has(list) ? CodeListDefaults.Snapshot.Of(list).Title : list;
}
