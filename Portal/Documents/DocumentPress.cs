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
    public async Task<Result<StoredDocument>> GetAsync(string kind, string language, SelfContainedHtml html, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(html);
        if (await find.HandleAsync(kind, language, html.Version, ct) is { } stored)
        {
            return stored;
        }

        // Those who ask for the same new document at the same time wait for one print
        var press = presses.GetOrAdd($"{kind} {language}", _ => new SemaphoreSlim(1));
        await press.WaitAsync(ct);
        try
        {
            return await find.HandleAsync(kind, language, html.Version, ct) is { } meanwhile
                ? meanwhile
                : await PrintAsync(kind, language, html, ct);
        }
        finally
        {
            press.Release();
        }
    }

    private async Task<Result<StoredDocument>> PrintAsync(string kind, string language, SelfContainedHtml html, CancellationToken ct)
    {
        var printed = await printer.PrintAsync(html, ct);
        return printed.IsSuccess
            ? await store.HandleAsync(kind, language, html.Version, printed.Value.Bytes, printed.Value.Sha256, printed.Value.Pages, ct)
            : printed.Error;
    }
}
