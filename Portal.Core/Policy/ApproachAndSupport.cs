using System.Collections.Immutable;
using static Portal.Core.Policy.PolicyRegister;

namespace Portal.Core.Policy;

/// <summary>Duties of sections 5.1 to 5.3: approach, partnership, support of victims and witnesses.</summary>
internal static class ApproachAndSupport
{
    public static ImmutableArray<PolicyDuty> Duties { get; } =
    [
        Planned("5.1.1", "Highest priority",
            "Every report is properly investigated and acted upon, and has the highest priority: there are time limits and none of the priorities is low.",
            "The limits are counted as promised; the proof that every case carries them comes with the case."),
        Planned("5.1.2", "Ahead of trouble, with partners",
            "The group acts before things grow, learns from good practice and works with agencies that know the field.",
            "Prompts for places with repeats or with silence come with monitoring."),
        Planned("5.1.3", "Reporting centres",
            "Every neighbourhood office takes reports for third parties, and the network grows with partners.",
            "A report names its office; the register of centres with hours, staff and coverage is still to come."),
        Planned("5.1.4", "Trained front line",
            "Everybody on the front line is trained, and trained again as needed.",
            "The training matrix and its warnings are still to come."),
        Planned("5.1.5", "A range of actions",
            "The group uses the whole range of its powers, tied to the commitments of the Respect standard.",
            "The catalogue of actions with its guards is still to come."),
        Planned("5.2", "Working with partners",
            "Partners work with the group at strategic and local level, share information lawfully, and stand by a person at meetings where that helps.",
            "Wishes about sharing are recorded for each recipient; agreements, referrals and the log of what was shared are still to come."),
        Planned("5.3", "Support for every victim",
            "Victims of any harassment, hate or not, get practical and emotional help from a Case Management Officer.",
            "Recording without hate leads to the same case; the proof comes with the report form."),
        Planned("5.3(a)", "Every report investigated",
            "No report is left without a case.",
            "The case is opened in the transaction of the report; the nightly proof that every report is accounted for is on its way."),
        Planned("5.3(b)", "Sensitive and sympathetic",
            "Victims and witnesses are treated with sympathy and care.",
            "Wishes, safe contact, pronouns and adjustments are asked; the proof that they are shown where they matter comes with the case page."),
        Planned("5.3(c)", "Confidentiality",
            "What people tell is seen only by those who need it.",
            "Sealed records, the access table and the log of looks; the proofs come with them."),
        Planned("5.3(d)", "Supported and kept informed",
            "The victim is supported throughout and told how things stand, by promises that have a due time.",
            "Due times are counted as promised; the log of contacts and the promises of a case are on their way."),
        Planned("5.3(e)", "Out of hours",
            "The team can be reached outside office hours.",
            "A report says that it came out of hours; the rota, calls and hand-over are still to come."),
    ];
}
