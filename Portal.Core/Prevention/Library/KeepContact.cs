using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Motivations;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Library;

/// <summary>A contact as somebody wants it to be.</summary>
/// <param name="Id">Chosen by the form for a new one: sending it twice makes one contact.</param>
/// <param name="Version">The version that the person saw; null for a new contact.</param>
/// <param name="Kind">What it is for; null when nothing was chosen.</param>
/// <param name="Name">As printed.</param>
/// <param name="Phone">As printed; phone or web is needed.</param>
/// <param name="Web">http or https.</param>
/// <param name="Hours">In words.</param>
/// <param name="About">What it helps with.</param>
/// <param name="Strands">Codes; none: for everybody.</param>
/// <param name="ServiceAreaId">For the Group's own contacts of one area.</param>
/// <param name="Active">False: no longer used.</param>
public sealed record KeepContactRequest(
    Guid Id, int? Version, ContactKind? Kind, string? Name, string? Phone, string? Web, string? Hours, string? About,
    IReadOnlyList<string> Strands, Guid? ServiceAreaId, bool Active);

/// <summary>
/// Adds a contact or changes one. A changed name, number, address or text of hours takes the check away, so that nothing is printed which
/// nobody found right.
/// </summary>
[PolicyClause("5.4(e)")]
public sealed class KeepContact(UseCaseRunner runner, Codes.CodeListStore lists) : IUseCase
{
    /// <summary>Whether this person keeps contacts.</summary>
    public static bool MayKeep(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.May(Permission.KeepReferenceData) || actor.May(Permission.PublishLeaflets);
    }

    /// <summary>Does it.</summary>
    /// <returns>The contact.</returns>
    public async Task<Result<PublicContact>> HandleAsync(KeepContactRequest request, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        var strands = (await lists.GetAsync(ct)).Of(StrandCodeLists.Strand);
        return await runner.WriteAsync<PublicContact>(actor, PermissionOf(actor), async unit =>
        {
            var errors = new List<Error>();
            var name = LibraryText.Line(request.Name, PublicContact.LongestName, needed: true, "Contact.NameUnusable", nameof(request.Name), errors);
            var hours = LibraryText.Line(request.Hours, PublicContact.LongestText, needed: false, "Contact.TextUnusable", nameof(request.Hours), errors);
            var about = LibraryText.Line(request.About, PublicContact.LongestText, needed: false, "Contact.TextUnusable", nameof(request.About), errors);
            if (!LibraryText.TryPhone(request.Phone, out var phone))
            {
                errors.Add(Error.Invalid("Contact.PhoneUnusable", nameof(request.Phone)));
            }

            if (!LibraryText.TryWeb(request.Web, LiteratureItem.LongestUrl, out var web))
            {
                errors.Add(Error.Invalid("Contact.WebUnusable", nameof(request.Web)));
            }
            else if (phone.Length == 0 && web.Length == 0)
            {
                errors.Add(Error.Invalid("Contact.NoWay", nameof(request.Phone)));
            }

            if (request.Kind is not { } kind || !Enum.IsDefined(kind))
            {
                errors.Add(Error.Invalid("Contact.KindMissing", nameof(request.Kind)));
            }

            if (request.ServiceAreaId is { } area && !await unit.Db.ServiceAreas.AnyAsync(a => a.Id == area, unit.Cancellation))
            {
                errors.Add(Error.Invalid("Contact.AreaUnknown", nameof(request.ServiceAreaId)));
            }

            if (errors.Count > 0)
            {
                return Result<PublicContact>.From(Result.Refused(errors));
            }

            var contact = await unit.Db.Set<PublicContact>().SingleOrDefaultAsync(c => c.Id == request.Id, unit.Cancellation);
            if (contact is null && request.Version is not null)
            {
                return Error.NotFound;
            }

            if (contact is not null && request.Version is { } seen && contact.Version != seen)
            {
                return Error.Changed;
            }

            if (contact is null)
            {
                contact = new() { Id = request.Id, Name = name };
                unit.Db.Add(contact);
            }
            else if (contact.Name != name || contact.Phone != phone || contact.Web != web || contact.Hours != hours)
            {
                contact.TakeCheckAway();
            }

            (contact.Kind, contact.Name, contact.Phone, contact.Web, contact.Hours, contact.About) = (request.Kind!.Value, name, phone, web, hours, about);
            contact.Strands = [.. request.Strands.Where(code => strands.TryGet(code, out _)).Distinct(StringComparer.Ordinal)];
            contact.ServiceAreaId = contact.Kind == ContactKind.OtherHelp ? null : request.ServiceAreaId;
            contact.Active = request.Active;
            unit.Subjects.Add(contact.Id);
            return contact;
        }, ct);
    }

    internal static Permission PermissionOf(Actor actor) => actor.May(Permission.KeepReferenceData) ? Permission.KeepReferenceData : Permission.PublishLeaflets;
}
