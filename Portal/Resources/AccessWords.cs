using System.Globalization;
using System.Resources;
using Portal.Core.Access;
using Portal.Core.Organisation;

namespace Portal.Resources;

/// <summary>The words of the administration of people, and of what a role may do.</summary>
public static class AccessWords
{
    private static readonly ResourceManager Words = new("Portal.Resources.AccessWords", typeof(AccessWords).Assembly);

    /// <summary>The words under a key, with values in the places {0}, {1}.</summary>
    public static string Get(string key, params ReadOnlySpan<string> values) =>
        SharedWords.Fill(Words.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key), values);

    /// <summary>An action in words.</summary>
    public static string Of(Permission permission) => Get($"Can-{permission}");

    /// <summary>How far, in words: "where they are the officer, or on duty".</summary>
    public static string Of(Reach reach) =>
        string.Join(", ", Enum.GetValues<Reach>().Where(part => part != Reach.None && reach.HasFlag(part)).Select(part => Get($"Far-{part}")));

    /// <summary>What a review found.</summary>
    public static string Of(AccessOutcome outcome) => Get($"Outcome-{outcome}");

    /// <summary>The kind of a service area.</summary>
    public static string Of(ServiceAreaKind kind) => Get($"Kind-{kind}");

    /// <summary>A quarter: "October to December 2026".</summary>
    public static string Quarter(DateOnly first) => string.Create(CultureInfo.GetCultureInfo("en-GB"), $"{first:MMMM} to {first.AddMonths(2):MMMM yyyy}");
}
