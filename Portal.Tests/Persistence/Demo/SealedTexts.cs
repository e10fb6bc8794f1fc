using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Persistence.Demo;

/// <summary>
/// Everything that was told about people in a seeded database, read from what is sealed, field by field, and so whole: a field added tomorrow
/// is in it. What lies in clear by design (codes and their words, staff, offices, homes without names) is left out.
/// </summary>
public static class SealedTexts
{
    /// <summary>How much of a long line is searched for at a time.</summary>
    public const int Piece = 32;

    /// <summary>The texts to be searched for, at least as long as the search needs.</summary>
    public static async Task<IReadOnlyCollection<string>> OfAsync(SeededPortal portal, CancellationToken ct)
    {
        await using var db = portal.Get<PortalStore>().Read();
        var roots = await db.Cases.Select(c => c.Id).Concat(db.Drafts.Select(d => d.Id)).ToListAsync(ct);
        var keys = await portal.Get<KeyStore>().LoadAsync(roots, ct);
        var access = CaseAccess.WithoutShowing(Guid.Empty, keys);
        var told = new List<object>();
        told.AddRange((await db.Parties.ToListAsync(ct)).Select(p => access.Open(p.Details, p.Id)));
        told.AddRange((await db.Incidents.ToListAsync(ct)).Select(i => access.Open(i.Content, i.Id)));
        told.AddRange((await db.Reports.ToListAsync(ct)).Select(r => access.Open(r.Content, r.Id)));
        told.AddRange((await db.CaseEntries.ToListAsync(ct)).Select(e => access.Open(e.Content, e.Id)));
        told.AddRange((await db.Drafts.ToListAsync(ct)).Where(d => keys.Find(d.Id) is not null).Select(d => access.Open(d.Content, d.Id)));
        var clear = await ClearAsync(db, ct);
        return [.. told.SelectMany(Strings).SelectMany(Pieces).Where(text => text.Length >= ByteSearch.LeastCharacters && !clear.Contains(text)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Lines; of a long one its beginning and its middle, for pages of a database part long texts; of a name its parts too.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.Length <= Piece)
            {
                yield return line;
                foreach (var part in line.Split(' ') is { Length: 2 or 3 } parts && Array.TrueForAll(parts, part => part.Length > 0 && char.IsUpper(part[0])) ? parts : [])
                {
                    yield return part;
                }
            }
            else
            {
                yield return line[..Piece];
                yield return line.Substring((line.Length - Piece) / 2, Piece);
            }
        }
    }

    /// <summary>The texts of a record; a date or an id names nobody.</summary>
    private static IEnumerable<string> Strings(object content)
    {
        using var json = JsonSerializer.SerializeToDocument(content, content.GetType());
        return [.. Leaves(json.RootElement).Where(text => !Guid.TryParse(text, out _) && !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _))];
    }

    private static IEnumerable<string> Leaves(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Leaves),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Leaves(member.Value)),
        _ => [],
    };

    /// <summary>Every text of every clear column of the database: what is compared is what was told, not what anybody may read.</summary>
    private static async Task<ClearTexts> ClearAsync(PortalContext db, CancellationToken ct)
    {
        var codes = await db.CodeItems.Select(c => c.Code + "\n" + c.Words + "\n" + c.Definition).ToListAsync(ct);
        var staff = await db.Staff.Select(s => s.Name + "\n" + s.Email).ToListAsync(ct);
        var places = await db.Properties.Select(p => p.Address + "\n" + p.Postcode + "\n" + p.Uprn + "\n" + p.PropertyRef).ToListAsync(ct);
        var offices = await db.Offices.Select(o => o.Name + "\n" + o.Address).ToListAsync(ct);
        var tenancies = await db.Tenancies.Select(t => t.TenancyRef).ToListAsync(ct);
        var references = await db.Cases.Select(c => c.Reference).Concat(db.Reports.Select(r => r.Reference)).ToListAsync(ct);
        var states = typeof(CaseVault).Assembly.GetTypes().Where(type => type.IsEnum).SelectMany(Enum.GetNames);
        return new([.. codes, .. states, .. staff, .. places, .. offices, .. tenancies, .. references]);
    }

    private sealed class ClearTexts(IReadOnlyCollection<string> texts)
    {
        private readonly string all = string.Join('\n', texts);

        // A list of codes stands with spaces between them
        public bool Contains(string text) =>
            text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).All(IsCode) || all.Contains(text, StringComparison.OrdinalIgnoreCase);

        private bool IsCode(string word) => all.Contains($"\n{word}\n", StringComparison.Ordinal) || all.StartsWith($"{word}\n", StringComparison.Ordinal);
    }
}
