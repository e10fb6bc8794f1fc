using System.Collections.Immutable;

namespace Portal.Core.Policy;

/// <summary>Identity of one issue of the policy. A case keeps the code of the version that was in force when it was opened.</summary>
/// <param name="Code">Stable and short; stored with cases.</param>
/// <param name="Title">The policy's title.</param>
/// <param name="EffectiveFrom">The first UK date on which this issue holds for the portal.</param>
public sealed record PolicyVersion(string Code, string Title, DateOnly EffectiveFrom);

/// <summary>The issues of the policy, each from its own day.</summary>
public static class PolicyVersions
{
    /// <summary>
    /// The issue that the register was written from. Its text bears no date, so it holds from the first day
    /// that the portal keeps records for; an administrator gives the next issue its true day.
    /// </summary>
    public static PolicyVersion First { get; } = new("hate-incident-policy-1", "Hate Incident Policy", new DateOnly(2015, 1, 1));

    /// <summary>The issues that ship, oldest first.</summary>
    public static ImmutableArray<PolicyVersion> All { get; } = [First];

    /// <summary>The version in force on a UK date; the first one for any earlier day.</summary>
    public static PolicyVersion InForceOn(DateOnly date, IReadOnlyCollection<PolicyVersion>? versions = null) =>
        (versions ?? All).OrderBy(version => version.EffectiveFrom).LastOrDefault(version => version.EffectiveFrom <= date)
        ?? (versions ?? All).MinBy(version => version.EffectiveFrom)
        ?? throw new ArgumentException("There is no version of the policy.", nameof(versions));
}
