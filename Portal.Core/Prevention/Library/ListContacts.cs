using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Prevention.Library;

/// <summary>How a contact stands today.</summary>
public enum ContactStanding
{
    /// <summary>Checked; printed.</summary>
    Checked,

    /// <summary>Checked, and to be checked again within 30 days; printed.</summary>
    CheckSoon,

    /// <summary>The day of its next check has passed; not printed.</summary>
    CheckOver,

    /// <summary>Nobody has checked it as it stands; not printed.</summary>
    Unchecked,

    /// <summary>No longer used.</summary>
    OutOfUse,
}

/// <summary>A contact with who vouches for it and how it stands.</summary>
public sealed record ContactView(PublicContact Contact, ContactStanding Standing, string CheckedBy, string AreaName, int NamedIn);

/// <summary>Every kept contact, for those who keep them: what needs a check first.</summary>
[PolicyClause("5.4(e)")]
public sealed class ListContacts(PortalStore store, UkClock clock) : IUseCase
{
    /// <summary>So long before a check is due it is told.</summary>
    public const int NoticeDays = 30;

    /// <summary>All of them.</summary>
    public async Task<Result<IReadOnlyList<ContactView>>> HandleAsync(Actor actor, CancellationToken ct)
    {
        if (!KeepContact.MayKeep(actor))
        {
            return Error.NotFound;
        }

        await using var db = store.Read();
        var today = clock.Today;
        var rows = await (
            from contact in db.Set<PublicContact>()
            join member in db.Staff on contact.CheckedById equals (Guid?)member.Id into members
            from member in members.DefaultIfEmpty()
            join area in db.ServiceAreas on contact.ServiceAreaId equals (Guid?)area.Id into areas
            from area in areas.DefaultIfEmpty()
            select new
            {
                contact,
                CheckedBy = member == null ? "" : member.Name,
                Area = area == null ? "" : area.Name,
                NamedIn = db.Set<LiteratureContact>().Count(link => link.ContactId == contact.Id),
            }).ToListAsync(ct);
        return Result.Success<IReadOnlyList<ContactView>>(
        [
            .. rows.Select(row => new ContactView(row.contact, StandingOf(row.contact, today), row.CheckedBy, row.Area, row.NamedIn))
                .OrderBy(view => view.Standing switch { ContactStanding.CheckOver => 0, ContactStanding.Unchecked => 1, ContactStanding.CheckSoon => 2, ContactStanding.Checked => 3, _ => 4 })
                .ThenBy(view => view.Contact.Kind)
                .ThenBy(view => view.Contact.Name, StringComparer.OrdinalIgnoreCase),
        ]);
    }

    /// <summary>The areas that a contact of the Group can serve, by name. Names of areas are no secret.</summary>
    public async Task<IReadOnlyList<Organisation.ServiceArea>> AreasAsync(CancellationToken ct)
    {
        await using var db = store.Read();
        return await db.ServiceAreas.OrderBy(area => area.Name).ThenBy(area => area.Id).ToListAsync(ct);
    }

    /// <summary>How a contact stands on a UK day.</summary>
    public static ContactStanding StandingOf(PublicContact contact, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return contact switch
        {
            { Active: false } => ContactStanding.OutOfUse,
            { CheckedOn: null } => ContactStanding.Unchecked,
            { CheckDueOn: { } due } when due < today => ContactStanding.CheckOver,
            { CheckDueOn: { } due } when due <= today.AddDays(NoticeDays) => ContactStanding.CheckSoon,
            _ => ContactStanding.Checked,
        };
    }
}
