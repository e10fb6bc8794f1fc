using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;

namespace Portal.Core.Prevention;

/// <summary>A document from the store. What is kept there is public: leaflets and empty forms.</summary>
public sealed class FindStoredDocument(PortalStore store) : IUseCase
{
    /// <summary>The document of this kind, language and version, or none when it was not printed yet.</summary>
    public async Task<StoredDocument?> HandleAsync(string kind, string language, string version, CancellationToken ct)
    {
        await using var db = store.Read();
        return await db.Set<StoredDocument>()
            .SingleOrDefaultAsync(d => d.Kind == kind && d.Language == language && d.Version == version, ct);
    }
}
