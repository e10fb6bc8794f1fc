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
            "Every case carries its limits, no priority is low and no step can be skipped; the plan of an investigation and what it must look into are still to come."),
        Planned("5.1.2", "Ahead of trouble, with partners",
            "The group acts before things grow, learns from good practice and works with agencies that know the field.",
            "Prompts for places with repeats or with silence come with monitoring."),
        Planned("5.1.3", "Reporting centres",
            "Every neighbourhood office takes reports for third parties, and the network grows with partners.",
            "A report names its office, and each office has a poster, a contact sheet and the form on paper; the register of centres with hours, staff and coverage is still to come."),
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
            "Hate or not, the case, the officer, the due times and the contact are the same; support plans and referrals are still to come."),
        Kept("5.3(a)", "Every report investigated",
            "No report is left without a case."),
        Planned("5.3(b)", "Sensitive and sympathetic",
            "Victims and witnesses are treated with sympathy and care.",
            "Wishes, safe contact, names, pronouns and adjustments are asked and stand where an officer acts; letters that keep to them are still to come."),
        Planned("5.3(c)", "Confidentiality",
            "What people tell is seen only by those who need it.",
            "What people tell is sealed, the access table decides and every look is on the trail; emergency access with a reason, disclosures and erasure are still to come."),
        Planned("5.3(d)", "Supported and kept informed",
            "The victim is supported throughout and told how things stand, by promises that have a due time.",
            "Contacts are logged, promises fall due and whoever reported can ask how things stand; regular news to the victim and letters are still to come."),
        Planned("5.3(e)", "Out of hours",
            "The team can be reached outside office hours.",
            "A report says that it came out of hours, and cards, contact sheets and receipts carry the checked line; the rota, calls and hand-over are still to come."),
    ];
}
