using System.Globalization;
using System.Resources;
using Portal.Core.Cases.Emergencies;
using Portal.Core.Cases.Sealing;

namespace Portal.Resources;

/// <summary>The words of keeping cases confidential: emergency openings, seals, conflicts, households.</summary>
public static class ConfidentialityWords
{
    private static readonly ResourceManager Words = new("Portal.Resources.ConfidentialityWords", typeof(ConfidentialityWords).Assembly);

    /// <summary>The words under a key, with values in the places {0}, {1}.</summary>
    public static string Get(string key, params ReadOnlySpan<string> values) =>
        SharedWords.Fill(Words.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key), values);

    /// <summary>What a reviewer found.</summary>
    public static string Of(EmergencyFinding finding) => Get($"Finding-{finding}");

    /// <summary>A step in sealing a case.</summary>
    public static string Of(SealingStep step) => Get($"Step-{step}");

    /// <summary>One, or many with their number: keys <c>{key}One</c> and <c>{key}Many</c>.</summary>
    public static string Count(string key, int count) => count == 1 ? Get($"{key}One") : Get($"{key}Many", count.ToString(CultureInfo.InvariantCulture));
}
