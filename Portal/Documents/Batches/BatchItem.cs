using Portal.Core.Prevention;
using Portal.Core.SharedKernel;
using Portal.Documents.Printing;

namespace Portal.Documents.Batches;

/// <summary>One place in a batch: a document and how many copies of it stand here.</summary>
/// <param name="Label">
/// What the person who waits calls it, for example "T-001234, Polish". Shown on the page of the batch and nowhere logged. A tenancy reference may
/// stand in it, a person's details may not.
/// </param>
/// <param name="Document">
/// What tells its document from the others of the batch, for example "leaflet pl a4 thimblegate". Items with the same text are the same file: it is
/// printed once, however many items name it.
/// </param>
/// <param name="Copies">How many copies, 1 or more.</param>
/// <param name="PrintAsync">Prints the document in the given turn, or takes it from the store. It hands the turn on to the printer.</param>
public sealed record BatchItem(string Label, string Document, int Copies, Func<PrintTurn, CancellationToken, Task<Result<PrintedPdf>>> PrintAsync)
{
    /// <summary>An item whose document is kept in the store.</summary>
    public static BatchItem Stored(string label, string document, int copies, Func<PrintTurn, CancellationToken, Task<Result<StoredDocument>>> getAsync)
    {
        return new(label, document, copies, PrintAsync);

        async Task<Result<PrintedPdf>> PrintAsync(PrintTurn turn, CancellationToken ct)
        {
            var stored = await getAsync(turn, ct);
            return stored.IsSuccess
                ? new PrintedPdf(stored.Value.Bytes, stored.Value.Sha256, stored.Value.Pages)
                : stored.Error;
        }
    }
}
