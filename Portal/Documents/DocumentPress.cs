using System.Collections.Concurrent;
using Portal.Core.Prevention;
using Portal.Core.SharedKernel;
using Portal.Documents.Printing;

namespace Portal.Documents;

/// <summary>Prints a public document once for each version and gives it from the store ever after.</summary>
public sealed class DocumentPress(FindStoredDocument find, StoreDocument store, IPdfPrinter printer)
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> presses = new(StringComparer.Ordinal);

    /// <summary>The stored print of this very text; printed and stored first when nobody asked for it before.</summary>
    public Task<Result<StoredDocument>> GetAsync(string kind, string language, SelfContainedHtml html, CancellationToken ct) =>
        GetAsync(kind, language, html, PrintTurn.Person, ct);

    /// <summary>The same, in the line of those who wait at a screen or in that of a batch.</summary>
    public async Task<Result<StoredDocument>> GetAsync(string kind, string language, SelfContainedHtml html, PrintTurn turn, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(turn);
        if (await find.HandleAsync(kind, language, html.Version, ct) is { } stored)
        {
            return stored;
        }

        // A batch waits in its own line. If a person had to wait for it here, they would wait in that line too
        if (turn.BatchOwner is not null)
        {
            return await PrintAsync(kind, language, html, turn, ct);
        }

        // Those who ask for the same new document at the same time wait for one print
        var press = presses.GetOrAdd($"{kind} {language}", _ => new SemaphoreSlim(1));
        await press.WaitAsync(ct);
        try
        {
            return await find.HandleAsync(kind, language, html.Version, ct) is { } meanwhile
                ? meanwhile
                : await PrintAsync(kind, language, html, turn, ct);
        }
        finally
        {
            press.Release();
        }
    }

    private async Task<Result<StoredDocument>> PrintAsync(string kind, string language, SelfContainedHtml html, PrintTurn turn, CancellationToken ct)
    {
        var printed = await printer.PrintAsync(html, turn, ct);
        return printed.IsSuccess
            ? await store.HandleAsync(kind, language, html.Version, printed.Value.Bytes, printed.Value.Sha256, printed.Value.Pages, ct)
            : printed.Error;
    }
}
