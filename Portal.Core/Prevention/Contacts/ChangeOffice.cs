using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Organisation;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention.Register;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Prevention.Contacts;

/// <summary>An office's public details as they were typed.</summary>
/// <param name="OfficeId">Which.</param>
/// <param name="Phone">Public number; empty for none.</param>
/// <param name="Hours">Opening hours in words.</param>
/// <param name="Address">Address, a part a line.</param>
/// <param name="CheckedOn">When somebody rang the number and read the rest; null when what was typed is no date.</param>
/// <param name="CheckedBy">Who vouches for it: a name or a job title; empty when nobody does.</param>
/// <param name="Version">The version that the person saw.</param>
public sealed record ChangeOfficeRequest(Guid OfficeId, string? Phone, string? Hours, string? Address, DateOnly? CheckedOn, string? CheckedBy, int Version);

/// <summary>What became of a change.</summary>
/// <param name="RecallId">The recall that it began; null when nothing that was handed out carries what changed.</param>
public sealed record OfficeChanged(Guid? RecallId);

/// <summary>
/// Changes an office's public number, hours or address and says who checked them. A changed number or address recalls every print that carries the
/// old one; what is printed from then on carries the new one.
/// </summary>
[PolicyClause("5.1.3")]
[PolicyClause("5.4(c)")]
public sealed partial class ChangeOffice(UseCaseRunner runner) : IUseCase
{
    /// <summary>Does it.</summary>
    public Task<Result<OfficeChanged>> HandleAsync(ChangeOfficeRequest request, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        return runner.WriteAsync<OfficeChanged>(actor, Permission.KeepOffices, async unit =>
        {
            if (await unit.Db.Offices.SingleOrDefaultAsync(o => o.Id == request.OfficeId, unit.Cancellation) is not { } office)
            {
                return Error.NotFound;
            }

            if (office.Version != request.Version)
            {
                return Error.Changed;
            }

            var (phone, hours, address, by) = (Line(request.Phone), Line(request.Hours), Lines(request.Address), Line(request.CheckedBy));
            if (WhyNot(request, phone, hours, address, by, UkTime.DateOf(unit.Now)).ToList() is { Count: > 0 } errors)
            {
                return Result<OfficeChanged>.From(Result.Refused(errors));
            }

            var recall = await RecallOldPrints.BeginAsync(unit, office, phone, address);
            office.Phone = phone.Length == 0 ? null : phone;
            (office.OpeningHours, office.Address) = (hours, address);
            (office.PhoneCheckedOn, office.PhoneCheckedBy) = by.Length == 0 ? (null, null) : (request.CheckedOn, by);
            unit.Subjects.Add(office.Id);
            unit.Note = recall is null ? "" : "recall";
            return new OfficeChanged(recall?.Id);
        }, ct);
    }

    private static IEnumerable<Error> WhyNot(ChangeOfficeRequest request, string phone, string hours, string address, string by, DateOnly today)
    {
        if (phone.Length > 0 && !Phone().IsMatch(phone))
        {
            yield return Error.Invalid("Office.PhoneUnusable", nameof(request.Phone));
        }

        if (hours.Length > 200 || Unusable(hours))
        {
            yield return Error.Invalid("Office.HoursUnusable", nameof(request.Hours), 200);
        }

        if (address.Length is 0 or > 300 || Unusable(address))
        {
            yield return Error.Invalid("Office.AddressUnusable", nameof(request.Address), 300);
        }

        if (by.Length > 100 || Unusable(by) || (by.Length == 0 && request.CheckedOn is not null))
        {
            yield return Error.Invalid("Office.CheckedByMissing", nameof(request.CheckedBy), 100);
        }

        if (by.Length > 0 && (request.CheckedOn is not { } day || day > today))
        {
            yield return Error.Invalid("Office.CheckedOnUnusable", nameof(request.CheckedOn));
        }
    }

    private static bool Unusable(string text) => text.Any(c => (char.IsControl(c) && c != '\n') || c is '<' or '>');

    private static string Line(string? typed) => string.Join(' ', (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Lines(string? typed) => string.Join('\n', (typed ?? "").Split('\n').Select(Line).Where(line => line.Length > 0));

    [GeneratedRegex(@"^\+?[0-9][0-9 ()-]{4,22}[0-9]$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Phone();
}

/// <summary>Begins the recall of what carries an office's old number or address.</summary>
internal static class RecallOldPrints
{
    /// <summary>The recall; null when nothing changed that was printed, or nothing that was handed out carries it.</summary>
    public static async Task<LeafletRecall?> BeginAsync(UnitOfWork unit, Office office, string phone, string address)
    {
        var (newPhone, newAddress) = (phone, OnPaper(address));
        var prints = await unit.Db.Set<LeafletPrint>().Include(p => p.Contacts).Where(p => p.Contacts.Any(c => c.OfficeId == office.Id)).ToListAsync(unit.Cancellation);
        var already = await unit.Db.Set<LeafletRecallPrint>().Select(p => p.PrintId).ToListAsync(unit.Cancellation);
        var wrong = prints.Where(print => !already.Contains(print.Id) && print.Contacts.Exists(c => c.OfficeId == office.Id
            && ((c.Phone.Length > 0 && c.Phone != newPhone) || c.Address != newAddress))).ToList();
        if (wrong.Count == 0)
        {
            return null;
        }

        var versions = wrong.ConvertAll(print => print.DocumentVersion);
        var piles = (await LeafletStock.PilesAsync(unit.Db, null, unit.Cancellation)).Where(pile => versions.Contains(pile.Copy.DocumentVersion));
        var recall = new LeafletRecall
        {
            OfficeId = office.Id,
            OldPhone = office.Phone ?? "",
            NewPhone = newPhone,
            OldAddress = OnPaper(office.Address),
            NewAddress = newAddress,
            ById = unit.Actor.StaffId,
            At = unit.Now,
            Prints = [.. wrong.Select(print => new LeafletRecallPrint { PrintId = print.Id })],
            Piles =
            [
                .. piles.Select(pile => new LeafletRecallPile
                {
                    OfficeId = pile.OfficeId,
                    Place = pile.Place,
                    Language = pile.Copy.Language,
                    Format = pile.Copy.Format,
                    DocumentVersion = pile.Copy.DocumentVersion,
                    Quantity = pile.Quantity,
                }),
            ],
        };
        unit.Db.Add(recall);
        unit.Subjects.Add(recall.Id);
        return recall;
    }

    /// <summary>An address as the leaflet prints it.</summary>
    public static string OnPaper(string address) => address.Replace("\n", ", ", StringComparison.Ordinal);
}
