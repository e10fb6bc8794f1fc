using System.Collections.Immutable;

namespace Portal.Core.Actions;

/// <summary>A legal tool as it stands from one day to another.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Action">Code of the action that uses it.</param>
/// <param name="Words">What it is called.</param>
/// <param name="Law">The Act, for the file; not advice.</param>
/// <param name="From">First UK day in force; null where it is not known to have begun.</param>
/// <param name="Until">Last UK day in force; null where no end is known.</param>
/// <param name="CheckedOn">When somebody last made sure of it; null: ask the solicitors before relying on it.</param>
public sealed record LegalTool(string Code, string Action, string Words, string Law, DateOnly? From, DateOnly? Until = null, DateOnly? CheckedOn = null)
{
    /// <summary>Whether it can be used on a UK day.</summary>
    public bool InForceOn(DateOnly day) => From <= day && (Until is null || day <= Until);
}

/// <summary>
/// The legal tools as dated data: the law moves under the portal, so each has the days between which it holds. One that is not known to have begun
/// is shown and cannot be chosen. An action keeps the code of the tool that it was put forward with.
/// </summary>
public static class LegalTools
{
    /// <summary>Every tool.</summary>
    public static ImmutableArray<LegalTool> All { get; } =
    [
        new("protection-notice", "community-protection", "Community protection notice", "Anti-social Behaviour, Crime and Policing Act 2014, part 4", new(2014, 10, 20)),
        new("injunction-2014", "injunction", "Injunction under the Act of 2014", "Anti-social Behaviour, Crime and Policing Act 2014, part 1", new(2015, 3, 23)),
        new("housing-injunction", "injunction", "Housing injunction", "Crime and Policing Act 2026", null),
        new("youth-injunction", "injunction", "Youth injunction", "Crime and Policing Act 2026", null),
        new("respect-order", "injunction", "Respect order", "Crime and Policing Act 2026", null),
        new("ground-14", "possession", "Possession on ground 14", "Housing Act 1988, schedule 2", new(1997, 2, 28)),
        new("ground-7a", "possession", "Possession on ground 7A", "Housing Act 1988, schedule 2", new(2014, 10, 20)),
        new("demotion", "possession", "Demotion of the tenancy", "Housing Act 1988, section 6A", new(2004, 6, 30)),
        new("starter-extension", "possession", "Longer starter tenancy", "The tenancy agreement", new(2004, 6, 30)),
        new("closure-2014", "closure", "Closure by the council or the police", "Anti-social Behaviour, Crime and Policing Act 2014, part 4", new(2014, 10, 20)),
        new("closure-landlord", "closure", "Closure by a registered provider", "Crime and Policing Act 2026", null),
    ];

    /// <summary>The tools of an action, in force or not.</summary>
    public static IEnumerable<LegalTool> Of(string action) => All.Where(tool => string.Equals(tool.Action, action, StringComparison.Ordinal));

    /// <summary>A tool by its code; null for none.</summary>
    public static LegalTool? Find(string code) => All.FirstOrDefault(tool => string.Equals(tool.Code, code, StringComparison.Ordinal));
}
