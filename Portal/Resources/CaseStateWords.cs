using System.Globalization;
using System.Resources;
using Portal.Components.Shared.Messages;
using Portal.Core.Cases;
using Portal.Core.People;

namespace Portal.Resources;

/// <summary>Status, risk, priority and roles in a case, in words and in tone.</summary>
public static class CaseStateWords
{
    private static readonly ResourceManager Words = new("Portal.Resources.CaseStateWords", typeof(CaseStateWords).Assembly);

    /// <summary>A status.</summary>
    public static string Of(CaseStatus status) => Get($"Status{status}");

    /// <summary>A risk band.</summary>
    public static string Of(RiskBand risk) => Get($"Risk{risk}");

    /// <summary>A priority.</summary>
    public static string Of(CasePriority priority) => Get($"Priority{priority}");

    /// <summary>What somebody is in a case: "Victim, Reporter".</summary>
    public static string Of(PartyRoles roles) => string.Join(", ",
        Enum.GetValues<PartyRoles>().Where(role => role != PartyRoles.None && roles.HasFlag(role)).Select(role => Get($"Roles{role}")));

    /// <summary>The short name of a time standard, by its code.</summary>
    public static string OfStandard(string code) => Get($"Standard-{code}");

    /// <summary>How a status feels; never red: a status is neither good nor bad.</summary>
    public static Tone ToneOf(CaseStatus status) => status switch
    {
        CaseStatus.Pool or CaseStatus.ClosingProposed => Tone.Caution,
        CaseStatus.Closed or CaseStatus.Merged => Tone.Neutral,
        _ => Tone.Info,
    };

    /// <summary>How a risk band feels.</summary>
    public static Tone ToneOf(RiskBand risk) => risk switch
    {
        RiskBand.High => Tone.Danger,
        RiskBand.Medium or RiskBand.NotAssessed => Tone.Caution,
        _ => Tone.Neutral,
    };

    private static string Get(string key) => Words.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key);
}
