using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;

namespace Portal.Core.Prevention.Texts;

/// <summary>The names of those who took the steps in the life of texts.</summary>
internal sealed class LeafletNames
{
    private readonly Dictionary<Guid, string> names;

    private LeafletNames(Dictionary<Guid, string> names) => this.names = names;

    public static async Task<LeafletNames> ReadAsync(PortalContext db, IReadOnlyCollection<LeafletText> texts, CancellationToken ct)
    {
        var ids = texts.SelectMany(t => new[] { t.BegunById, t.ChangedById, t.PublishedById ?? Guid.Empty, t.WithdrawnById ?? Guid.Empty }).Distinct().ToList();
        return new(await db.Staff.Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name, ct));
    }

    /// <summary>A name; of the portal itself for a text that shipped.</summary>
    public string Of(Guid? id) => id switch
    {
        null => "",
        { } known when known == Guid.Empty => Actor.System.Name,
        { } known => names.GetValueOrDefault(known, ""),
    };

    public LeafletVersionView View(LeafletText t) => new(
        t.Id, t.Number, t.SourceNumber, t.State, t.Translator, t.Checker, t.ApprovedOn,
        Of(t.BegunById), t.BegunAt, Of(t.ChangedById), t.ChangedAt, Of(t.PublishedById), t.PublishedAt, Of(t.WithdrawnById), t.WithdrawnAt, t.WithdrawnWhy);
}
