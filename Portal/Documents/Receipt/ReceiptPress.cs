using Portal.Composition.Settings;
using Portal.Core.Access;
using Portal.Core.Cases.Receipts;
using Portal.Core.Policy;
using Portal.Core.Prevention;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.Prevention.Library;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;
using Portal.Documents.Printing;
using Portal.Documents.Shell;
using Portal.Resources;

namespace Portal.Documents.Receipt;

/// <summary>Makes the receipt of a report for whoever took it. It is printed each time and kept nowhere: it carries the receipt code.</summary>
[PolicyClause("5.3(d)")]
public sealed class ReceiptPress(MyReceipts receipts, FindReportingCentres centres, FindPrintableContacts kept, IPdfPrinter printer, UkClock clock, IHostEnvironment environment)
{
    /// <summary>What the receipt says now; somebody else's report answers as one that does not exist.</summary>
    public async Task<Result<ReceiptModel>> FindModelAsync(Actor actor, Guid reportId, CancellationToken ct)
    {
        var found = await receipts.OfAsync(actor, reportId, ct);
        if (!found.IsSuccess)
        {
            return found.Error;
        }

        // The office where it was taken is the one that they know
        var near = (await centres.HandleAsync(ct)).OrderByDescending(centre => centre.Id == actor.OfficeId).Select(centre => centre.Place);
        var places = new LeafletContacts([.. near], environment.IsMadeUp());
        var outOfHours = await kept.HandleAsync([ContactKind.OutOfHours], null, ct);
        return ModelOf(found.Value, places, outOfHours.FirstOrDefault(contact => contact is { Phone.Length: > 0, ServiceAreaId: null }));
    }

    /// <summary>The receipt as PDF.</summary>
    public async Task<Result<(byte[] Bytes, string Reference)>> PrintAsync(Actor actor, Guid reportId, CancellationToken ct)
    {
        var model = await FindModelAsync(actor, reportId, ct);
        if (!model.IsSuccess)
        {
            return model.Error;
        }

        var printed = await printer.PrintAsync<ReceiptDocument>(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(ReceiptDocument.Model)] = model.Value,
                [nameof(ReceiptDocument.Mode)] = DocumentMode.Print,
            },
            ct);
        return printed.IsSuccess ? (printed.Value.Bytes, model.Value.Reference) : printed.Error;
    }

    private ReceiptModel ModelOf(ReceiptView receipt, LeafletContacts places, PublicContact? outOfHours) => new()
    {
        Reference = receipt.Reference,
        ReceivedAt = receipt.ReceivedAt,
        PrintedAt = clock.Now,
        ReceiptCode = receipt.ReceiptCode,
        HasPassphrase = receipt.HasPassphrase,
        Next =
        [
            .. receipt.Promises.Select(promise => new ReceiptStep(promise.Words, promise.DueAt)),
            new(ReportWords.NextOfficer, null),
            new(ReportWords.NextNothing, null),
        ],
        Contacts =
        [
            .. places.Printable.Where(place => place.Phone is not null).Take(6).Select(place => $"{place.Name}: {place.Phone}"),
            .. outOfHours is null ? Array.Empty<string>() : [$"{PaperWords.Get("CardLine")}: {outOfHours.Phone}"],
        ],
        IsDemonstration = places.IsDemonstration,
    };
}
