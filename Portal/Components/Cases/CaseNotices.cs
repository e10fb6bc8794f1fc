using System.Collections.Frozen;

namespace Portal.Components.Cases;

/// <summary>What the case page says after an act.</summary>
public static class CaseNotices
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["contact"] = "Contact recorded",
        ["note"] = "Note added",
        ["risk"] = "Risk recorded",
        ["risk-decided"] = "Decision about the risk recorded",
        ["risk-seen"] = "Recorded that you have seen the high risk",
        ["action"] = "Action plan changed",
        ["contact-agreement"] = "Recorded what the victim says about contact",
        ["plan-given"] = "Recorded that the victim has the plan",
        ["investigation"] = "Investigation recorded",
        ["finding"] = "Finding recorded",
        ["allocate"] = "Case allocated",
        ["take"] = "The case is yours now",
        ["incident"] = "Incident added",
        ["correct"] = "Correction recorded",
        ["perception"] = "Perception recorded",
        ["priority"] = "Priority raised to high",
        ["start"] = "Investigation begun",
        ["separated"] = "Cases separated",
        ["graffiti"] = "Graffiti removal recorded",
        ["close"] = "Closing proposed. Somebody else decides.",
        ["approved"] = "Closing approved: the case is closed",
        ["declined"] = "Closing declined: the work goes on",
        ["reopen"] = "Case opened again",
        ["link"] = "Report moved to this case",
        ["unlink"] = "Report taken back to this case",
        ["joined"] = "Cases joined",
        ["emergency"] = "The case is open to you for 30 minutes. The Specialist and Internal Audit have been told.",
        ["seal-proposed"] = "Sealing proposed. The Specialist or the Director of Operational Support decides.",
        ["sealed"] = "The case is sealed",
        ["seal-declined"] = "The case stays open to all whose role allows it",
        ["unseal-proposed"] = "Opening the seal proposed. The other one of the two decides.",
        ["unsealed"] = "The seal is open: the case is known to all whose role allows it",
        ["stays-sealed"] = "The case stays sealed",
        ["excluded"] = "The case is hidden from this person",
        ["not-joined"] = "The cases stay apart",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The words for an act that came in an address; null when it is none of ours.</summary>
    public static string? Of(string? act) => act is null ? null : Words.GetValueOrDefault(act);
}
