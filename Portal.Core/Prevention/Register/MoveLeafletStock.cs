using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Register;

/// <summary>A change of a pile of leaflets, as it was typed.</summary>
/// <param name="Id">Chosen by the form: sending it twice records one move.</param>
/// <param name="Kind">What happened; null when nothing was chosen.</param>
/// <param name="OfficeId">The office that looks after the place; null when nothing was chosen.</param>
/// <param name="Place">The place, such as a community room; empty for the office itself.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Format">How it is printed.</param>
/// <param name="Quantity">How many; null when what was typed is no number.</param>
public sealed record MoveLeafletStockRequest(Guid Id, StockMoveKind? Kind, Guid? OfficeId, string? Place, string? Language, string Format, int? Quantity)
{
    /// <summary>The print that is sent now.</summary>
    public PrintedLeaflet? Print { get; init; }

    /// <summary>The version of the pile that is counted, returned or destroyed; empty for the newest that lies there.</summary>
    public string DocumentVersion { get; init; } = "";
}

/// <summary>Records that leaflets were sent to a public area, or that a pile there was counted, given back or destroyed.</summary>
[PolicyClause("5.4(c)")]
public sealed class MoveLeafletStock(UseCaseRunner runner, LeafletLibrary library, LeafletRules rules) : IUseCase
{
    /// <summary>The move, new or already on record.</summary>
    public async Task<Result<LeafletStockMove>> HandleAsync(MoveLeafletStockRequest request, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        await library.FreshenAsync(ct);
        return await runner.WriteAsync<LeafletStockMove>(actor, Permission.IssueLeaflets, async unit =>
        {
            if (await unit.Db.Set<LeafletStockMove>().SingleOrDefaultAsync(m => m.Id == request.Id, unit.Cancellation) is { } known)
            {
                return known;
            }

            var place = string.Join(' ', (request.Place ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            var content = library.Find(request.Language);
            var errors = WhyNot(request, place, content).ToList();
            if (request.OfficeId is not { } officeId || !await unit.Db.Offices.AnyAsync(o => o.Id == officeId, unit.Cancellation))
            {
                errors.Add(Error.Invalid("Leaflet.OfficeMissing", nameof(request.OfficeId)));
            }

            if (errors.Count > 0)
            {
                return Result<LeafletStockMove>.From(Result.Refused(errors));
            }

            if (await CopyAsync(unit, request, place, content!) is not { } copy)
            {
                return Error.Invalid("Leaflet.NoStock", nameof(request.Place));
            }

            var move = new LeafletStockMove
            {
                Id = request.Id,
                Kind = request.Kind!.Value,
                OfficeId = request.OfficeId!.Value,
                Place = place,
                Language = copy.Language,
                Format = copy.Format,
                ContentVersion = copy.ContentVersion,
                DocumentVersion = copy.DocumentVersion,
                Quantity = request.Quantity!.Value,
                ById = actor.StaffId,
                At = unit.Now,
            };
            unit.Db.Add(move);
            unit.Subjects.Add(move.Id);
            unit.Note = $"{move.Kind} {move.Quantity}";
            return move;
        }, ct);
    }

    private static async Task<LeafletCopy?> CopyAsync(UnitOfWork unit, MoveLeafletStockRequest request, string place, LeafletContent content)
    {
        if (request.Kind == StockMoveKind.Sent)
        {
            var sent = new LeafletCopy(content.Language, request.Format, content.Version, request.Print!.DocumentVersion);
            await LeafletPrints.RememberAsync(unit, sent, request.Print.Contacts);
            return sent;
        }

        var piles = await LeafletStock.PilesAsync(unit.Db, request.OfficeId, unit.Cancellation);
        return piles.FirstOrDefault(pile => pile.Place == place && pile.Copy.Language == content.Language && pile.Copy.Format == request.Format
            && (request.DocumentVersion.Length == 0 || pile.Copy.DocumentVersion == request.DocumentVersion))?.Copy;
    }

    private IEnumerable<Error> WhyNot(MoveLeafletStockRequest request, string place, LeafletContent? content)
    {
        if (request.Kind is null || (request.Kind == StockMoveKind.Sent && request.Print is null))
        {
            yield return Error.Invalid("Leaflet.StockKindMissing", nameof(request.Kind));
        }

        if (place.Length > LeafletStockMove.PlaceMaxLength || place.Any(c => char.IsControl(c) || c is '<' or '>'))
        {
            yield return Error.Invalid("Leaflet.PlaceUnusable", nameof(request.Place), LeafletStockMove.PlaceMaxLength);
        }

        if (content is null)
        {
            yield return Error.Invalid("Leaflet.LanguageUnknown", nameof(request.Language));
        }
        else if (request.Kind == StockMoveKind.Sent && library.IsDraft(content) && !rules.IsDemonstration)
        {
            yield return Error.Invalid("Leaflet.NotApproved", nameof(request.Language), content.EnglishName);
        }

        var least = request.Kind == StockMoveKind.Counted ? 0 : 1;
        if (request.Quantity is not { } quantity || quantity < least || quantity > LeafletStockMove.MostAtOnce)
        {
            yield return Error.Invalid("Leaflet.QuantityUnusable", nameof(request.Quantity), least, LeafletStockMove.MostAtOnce);
        }
    }
}
