using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention;

/// <summary>Keeps a fresh print. The portal itself does it, the first time that somebody asks for a new version.</summary>
public sealed class StoreDocument(UseCaseRunner runner, TimeProvider time) : IUseCase
{
    /// <summary>Keeps the document and gives it back; when the same version is in the store already, that one.</summary>
    public Task<Result<StoredDocument>> HandleAsync(string kind, string language, string version, byte[] bytes, string sha256, int pages, CancellationToken ct) =>
        runner.WriteAsync<StoredDocument>(Actor.System, Permission.PublishLeaflets, async unit =>
        {
            var kept = await unit.Db.Set<StoredDocument>()
                .SingleOrDefaultAsync(d => d.Kind == kind && d.Language == language && d.Version == version, unit.Cancellation);
            if (kept is null)
            {
                kept = StoredDocument.Create(kind, language, version, bytes, sha256, pages, time.GetUtcNow());
                unit.Db.Add(kept);
            }

            unit.Subjects.Add(kept.Id);
            unit.Note = $"{kind} {language} {version}";
            return kept;
        }, ct);
}
