using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Organisation;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Prevention.Library;

/// <summary>One item as staff see it.</summary>
/// <param name="Item">The item in words.</param>
/// <param name="FileName">Name of its file.</param>
/// <param name="Contacts">The contacts that it names.</param>
/// <param name="WithdrawnWhy">Why it was withdrawn.</param>
/// <param name="MayKeep">Whether the person who asked keeps the library.</param>
/// <param name="Kept">The row itself, for the form that changes it; none for others.</param>
public sealed record LiteratureDetails(
    LiteratureView Item, string FileName, IReadOnlyList<ContactView> Contacts, string WithdrawnWhy, bool MayKeep, LiteratureItem? Kept);

/// <summary>What the form about an item offers.</summary>
/// <param name="Owners">Staff who can answer for an item.</param>
/// <param name="Contacts">Contacts that it can name.</param>
public sealed record LiteratureChoices(IReadOnlyList<StaffMember> Owners, IReadOnlyList<PublicContact> Contacts);

/// <summary>One item of the library, for those who give literature, and for those who keep it in every state.</summary>
[PolicyClause("5.4(e)")]
public sealed class FindLiteratureItem(PortalStore store, Codes.CodeListStore lists, UkClock clock) : IUseCase
{
    /// <summary>The item; one that may not be given is found by those who keep the library alone.</summary>
    public async Task<Result<LiteratureDetails>> HandleAsync(Guid id, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var keeps = actor.May(Permission.PublishLeaflets);
        if (!keeps && !actor.May(Permission.IssueLeaflets))
        {
            return Error.NotFound;
        }

        var today = clock.Today;
        await using var db = store.Read();
        var items = db.Set<LiteratureItem>().Where(i => i.Id == id);
        if (await (keeps ? items : items.Given(db, today)).WithNeeds(db, today).SingleOrDefaultAsync(ct) is not { } row)
        {
            return Error.NotFound;
        }

        var file = await db.Set<LiteratureFile>().Where(f => f.Id == row.Item.FileId).Select(f => f.Name).SingleOrDefaultAsync(ct);
        var contacts = await db.Set<LiteratureContact>().Where(link => link.ItemId == id)
            .Join(db.Set<PublicContact>(), link => link.ContactId, contact => contact.Id, (_, contact) => contact).ToListAsync(ct);
        return new LiteratureDetails(
            LiteratureView.Of(row, await lists.GetAsync(ct), today), file ?? "",
            [.. contacts.OrderBy(c => c.Name, StringComparer.OrdinalIgnoreCase).Select(c => new ContactView(c, ListContacts.StandingOf(c, today), "", "", 0))],
            row.Item.WithdrawnWhy, keeps, keeps ? row.Item : null);
    }

    /// <summary>What the form offers; nothing to those who do not keep the library.</summary>
    public async Task<LiteratureChoices> ChoicesAsync(Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.May(Permission.PublishLeaflets))
        {
            return new([], []);
        }

        await using var db = store.Read();
        var staff = await db.Staff.Where(s => s.IsActive).ToListAsync(ct);
        var contacts = await db.Set<PublicContact>().Where(c => c.Active && (c.Kind == ContactKind.OtherHelp || c.Kind == ContactKind.OutOfHours)).OrderBy(c => c.Name).ToListAsync(ct);
        // Those who can act on what is due: the others hold no key to the library
        return new([.. staff.Where(s => RolePermissions.ReachOf(s.Roles, Permission.IssueLeaflets) != Reach.None).OrderBy(s => s.Name, StringComparer.Ordinal)], contacts);
    }
}
