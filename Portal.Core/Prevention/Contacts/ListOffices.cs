using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Prevention.Contacts;

/// <summary>
/// An office's public details, for those who keep them. NextCheck is when somebody should ring the number again, null when nobody ever did;
/// IsDue says that the day has come, or that nobody vouches for what is printed.
/// </summary>
public sealed record OfficeView(
    Guid Id, string Name, string Address, string OpeningHours, string? Phone, DateOnly? CheckedOn, string? CheckedBy, DateOnly? NextCheck, bool IsDue, int Version);

/// <summary>The offices with their public details, for those who keep them.</summary>
[PolicyClause("5.1.3")]
public sealed class ListOffices(PortalStore store, UkClock clock) : IUseCase
{
    /// <summary>Months after which somebody rings the number again.</summary>
    public const int MonthsBetweenChecks = 6;

    /// <summary>All offices by name.</summary>
    public async Task<Result<IReadOnlyList<OfficeView>>> HandleAsync(Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.May(Permission.KeepOffices))
        {
            return Error.NotFound;
        }

        var today = clock.Today;
        await using var db = store.Read();
        var offices = await db.Offices.OrderBy(o => o.Name).ThenBy(o => o.Id).ToListAsync(ct);
        return Result.Success<IReadOnlyList<OfficeView>>(
        [
            .. offices.Select(o =>
            {
                var next = o.PhoneCheckedOn?.AddMonths(MonthsBetweenChecks);
                return new OfficeView(o.Id, o.Name, o.Address, o.OpeningHours, o.Phone, o.PhoneCheckedOn, o.PhoneCheckedBy, next, next is null || next <= today, o.Version);
            }),
        ]);
    }
}
