using System.Collections.Immutable;
using static Portal.Core.Policy.PolicyRegister;

namespace Portal.Core.Policy;

/// <summary>Duties of sections 1 to 4: purpose, scope, references, definitions.</summary>
internal static class PurposeAndDefinitions
{
    public static ImmutableArray<PolicyDuty> Duties { get; } =
    [
        Kept("1.1", "One consistent approach",
            "Nothing motivated by hatred is tolerated; all of it is dealt with in one consistent way, as a kind of anti-social behaviour."),
        Planned("2", "Named responsibilities",
            "The Community Safety and Cohesion Specialist keeps and reviews the policy; the Director of Operational Support and Service Development, the SOS Directors and the Director of Older People's Services see that it is followed in their areas.",
            "Roles and their reach are in the access table; the view of duties met and missed for each director comes with the duty board."),
        Planned("2.1", "Lawful, up to date and flexible",
            "Policies and procedures follow the law and good practice and still bend to what a community needs.",
            "References to the law are kept as dated data; the alert when one lapses comes with the policy review."),
        Kept("2.2", "Everybody we serve",
            "The policy holds for customers and for anybody else whom a service reaches within the remit."),
        Organisational("3.1", "Read with other policies",
            "It is read beside the policies on equality and diversity, customer care and continuous improvement.",
            "Those policies are kept by their owners; the portal can point to them and cannot carry them out."),
        Planned("3.2", "Read with the procedures",
            "It is carried out together with the procedures on local lettings and on nuisance, harassment and anti-social behaviour.",
            "Links to the procedure at each step come with the in-app guide."),
        Planned("3.3", "Law and codes of practice",
            "The policy answers to the law and codes that it cites.",
            "The citations stand beside the law of today as dated data; a page that shows both comes with the policy review."),
        Kept("4.1", "Perception decides what is recorded",
            "An incident, crime or not, is a hate incident when the victim or any other person perceives prejudice or hate in it; no evidence is asked for."),
        Kept("4.2", "Racism", "What anybody perceives as racist is recorded as such."),
        Kept("4.3", "Homophobia and transphobia",
            "Abuse for being, or being thought, lesbian, gay, bisexual or trans is recorded; the two strands that the policy names together are kept apart."),
        Kept("4.4", "Disability", "What anybody perceives as hostility towards disability is recorded as such."),
        Kept("4.5", "Faith or religion", "What anybody perceives as hostility towards a faith or belief is recorded as such."),
        Kept("4.6", "What an incident is",
            "An incident is anything that causes alarm or distress or disturbs somebody's peace, comfort or convenience."),
        Planned("4.7", "Harassment, without judging in advance",
            "A series of unwanted incidents with such an effect is harassment. Words and steps judge nobody before the investigation ends, and hate motivation is looked into in every case.",
            "Words are neutral, earlier reports are proposed to be joined and an officer decides; confirming harassment, and a finding that stands beside the perception, come with the investigation."),
    ];
}
