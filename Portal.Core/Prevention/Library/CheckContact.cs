using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Prevention.Library;

/// <summary>Somebody rang the number, or opened the address, and found it right.</summary>
/// <param name="Id">The contact.</param>
/// <param name="Version">The version that was checked.</param>
/// <param name="DueOn">The last day on which it may be printed without another check; null when what was typed is no date.</param>
public sealed record CheckContactRequest(Guid Id, int Version, DateOnly? DueOn);

/// <summary>Puts on record who vouches for a contact, from today until a day that is at most a year away. From then on it is printed.</summary>
[PolicyClause("5.4(e)")]
public sealed class CheckContact(UseCaseRunner runner) : IUseCase
{
    /// <summary>Does it.</summary>
    public Task<Result<PublicContact>> HandleAsync(CheckContactRequest request, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        return runner.WriteAsync<PublicContact>(actor, KeepContact.PermissionOf(actor), async unit =>
        {
            if (await unit.Db.Set<PublicContact>().SingleOrDefaultAsync(c => c.Id == request.Id, unit.Cancellation) is not { } contact)
            {
                return Error.NotFound;
            }

            if (contact.Version != request.Version)
            {
                return Error.Changed;
            }

            var today = UkTime.DateOf(unit.Now);
            if (request.DueOn is not { } due || due <= today || due > today.AddMonths(PublicContact.LongestCheckMonths))
            {
                return Error.Invalid("Contact.CheckDayUnusable", nameof(request.DueOn), today.AddMonths(PublicContact.LongestCheckMonths));
            }

            contact.Check(today, actor.StaffId, due);
            unit.Subjects.Add(contact.Id);
            unit.Note = $"{due:yyyy-MM-dd}";
            return contact;
        }, ct);
    }
}
