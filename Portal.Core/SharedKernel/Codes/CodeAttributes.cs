namespace Portal.Core.SharedKernel.Codes;

/// <summary>The names of the attributes that rules read from code items, so that a rule follows the data and not a code.</summary>
public static class CodeAttributes
{
    /// <summary>"true": the form asks for words beside this answer.</summary>
    public const string AsksWords = "asks-words";

    /// <summary>The least priority of a case in which this was recorded: "high".</summary>
    public const string PriorityFloor = "priority-floor";

    /// <summary>How the answer reads as a reason for the priority, where its own words ("No") do not say it without the question.</summary>
    public const string PriorityReason = "priority-reason";

    /// <summary>The least risk band of a victim for whom this was recorded: a code of the risk-band list.</summary>
    public const string RiskFloor = "risk-floor";

    /// <summary>The code of the service standard whose clock this starts.</summary>
    public const string StartsStandard = "starts-standard";

    /// <summary>"true": centrally monitored strand.</summary>
    public const string Monitored = "monitored";

    /// <summary>"true": counts in the second part of NM01.</summary>
    public const string CountsForNm01Part2 = "counts-nm01-part2";

    /// <summary>The clause of the policy whose category this strand belongs to (4.2 to 4.5).</summary>
    public const string PolicyCategory = "policy-category";

    /// <summary>The strands (codes, spaces between) that a sub-strand belongs to.</summary>
    public const string Strands = "strands";

    /// <summary>"true": the answer asks which reporting centre or office.</summary>
    public const string AsksCentre = "asks-centre";

    /// <summary>"true": the contact came outside office hours.</summary>
    public const string OutOfHours = "out-of-hours";

    /// <summary>"true": the reporter is the victim.</summary>
    public const string IsVictim = "is-victim";

    /// <summary>"true": no name is asked; a receipt code is offered.</summary>
    public const string Anonymous = "anonymous";

    /// <summary>"true": the case must be restricted, because staff of ours are part of it.</summary>
    public const string StaffConflict = "staff-conflict";

    /// <summary>"true": the domestic abuse route is offered beside this one.</summary>
    public const string DomesticAbuseRoute = "domestic-abuse-route";

    /// <summary>"true": family and community are never contacted, nor used as interpreters.</summary>
    public const string FamilyNeverContacted = "family-never-contacted";

    /// <summary>"true": emergency advice is shown at once.</summary>
    public const string EmergencyAdvice = "emergency-advice";

    /// <summary>The contact details that this method needs: "phone", "email", "address".</summary>
    public const string Needs = "needs";

    /// <summary>"true": the leaflet is printed in this language or format.</summary>
    public const string Leaflet = "leaflet";

    /// <summary>"true": written from right to left.</summary>
    public const string RightToLeft = "right-to-left";

    /// <summary>Days after which the evidence is likely to be gone.</summary>
    public const string LostAfterDays = "lost-after-days";

    /// <summary>"true": a case closed so is not counted as a case of its own.</summary>
    public const string NotCounted = "not-counted";

    /// <summary>"true": sharing needs the name of the agency.</summary>
    public const string NamesRecipient = "names-recipient";

    /// <summary>The commitment of 2006 that an action carries out: a code of the respect-commitment list.</summary>
    public const string Respect = "respect";

    /// <summary>The commitment of the charter of 2011: a code of the respect-charter list.</summary>
    public const string RespectCharter = "respect-charter";

    /// <summary>How strong an action towards the person reported is, from 1; none for actions that support.</summary>
    public const string Rung = "rung";

    /// <summary>What an action asks for before it is put forward or agreed: names of guards, spaces between.</summary>
    public const string Guards = "guards";

    /// <summary>"true": the person was reached; without it the contact was only tried.</summary>
    public const string ContactMade = "contact-made";
}
