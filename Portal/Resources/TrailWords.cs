using System.Globalization;
using System.Resources;
using Portal.Core.Access;
using Portal.Core.Auditing;

namespace Portal.Resources;

/// <summary>The words of the audit trail: who looked, what was done, and why it was allowed.</summary>
public static class TrailWords
{
    private static readonly ResourceManager Words = new("Portal.Resources.TrailWords", typeof(TrailWords).Assembly);

    /// <summary>The words under a key, with values in the places {0}, {1}.</summary>
    public static string Get(string key, params ReadOnlySpan<string> values) =>
        SharedWords.Fill(Words.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key), values);

    /// <summary>Act, look or refusal.</summary>
    public static string Of(AuditKind kind) => Get($"Kind{kind}");

    /// <summary>A verb as words: <c>OpenCase</c> becomes "Open case".</summary>
    public static string Action(string verb)
    {
        var words = string.Concat(verb.Select((letter, at) => at > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString()));
        return words.Replace(" query", "", StringComparison.Ordinal);
    }

    /// <summary>Who, or the portal itself.</summary>
    public static string Who(string name) => name.Length == 0 ? Get("Portal") : name;

    /// <summary>Why something was allowed, for a table: the relation and the role.</summary>
    public static string Why(string why) => WhyAllowed.Parse(why) is not { } known
        ? why switch { "persona" => Get("ByPersona"), SignInFromDirectory.Method => Get("ByDirectory"), _ => why }
        : known.Roles.Count == 0 ? Get("Portal") : Get("WhyRow", string.Join(", ", Relations(known.Reach).Select(r => Get($"Relation{r}"))), RoleWords.Of([.. known.Roles]));

    /// <summary>Why this person can see a case, as sentences.</summary>
    public static IReadOnlyList<string> Because(Reach reach) => [.. Relations(reach).Select(r => Get($"Because{r}"))];

    /// <summary>The relations, the closest first.</summary>
    private static IEnumerable<Reach> Relations(Reach reach) =>
        new[] { Reach.Own, Reach.Assigned, Reach.BrokenGlass, Reach.OnCall, Reach.Pool, Reach.Area, Reach.Everywhere }.Where(r => reach.HasFlag(r));
}
