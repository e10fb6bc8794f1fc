using System.Collections.Immutable;
using static Portal.Core.Policy.PolicyRegister;

namespace Portal.Core.Policy;

/// <summary>Duties of sections 5.4 and 5.5: prevention and publicity, monitoring and review.</summary>
internal static class PreventionAndReview
{
    public static ImmutableArray<PolicyDuty> Duties { get; } =
    [
        Planned("5.4(a)", "Promote with agencies", "The policy is promoted and delivered with other agencies.", "The log of campaigns is still to come."),
        Planned("5.4(b)", "Cohesion events", "Social events that celebrate diversity are held.", "The register of events is still to come."),
        Planned("5.4(c)", "Leaflet at every sign-up",
            "Every new tenant gets the leaflet on reporting a hate incident, and copies lie in public areas.",
            "Texts, printing, the register with its check against the tenancies that the portal knows, stock and recalls are there; taking new tenancies in from the landlord's own system is still to come."),
        Planned("5.4(d)", "Training raises awareness", "Training makes staff aware.", "Comes with the training matrix."),
        Kept("5.4(e)", "Literature to hand",
            "Customers can have literature on what the policy covers: found by strand, audience and language, reviewed, and with contacts that somebody vouches for."),
        Planned("5.4(f)", "Educate, most of all where it is hard",
            "Residents and communities are educated and cohesion promoted, with most attention where that is hardest.",
            "Area plans are still to come."),
        Planned("5.5.1(a)", "A Case Management Officer for every case",
            "Each case is held by a Case Management Officer of the Community Safety Team.",
            "A case is given to nobody else, and none is worked on or closed without one; handing on the cases of an officer who leaves comes with the administration of staff."),
        Planned("5.5.1(b)", "Monthly and yearly reports",
            "Each SOS Management Team gets figures for every neighbourhood each month; the board gets them each year.",
            "Counters and facts are kept from the first report; the packs are still to come."),
        Planned("5.5.1(c)", "Exception reports",
            "Single cases are reported to the SOS Boards or Harvest Boards when a director asks.",
            "The builder with its redaction is still to come."),
        Planned("5.5.1(d)", "Review every 24 months",
            "Policy and practice are reviewed by Internal Audit or the Specialist at least once in 24 months.",
            "The review cycle with its reminders is still to come."),
        Planned("5.5.1(e)", "Satisfaction",
            "Satisfaction is measured by surveys after closing, panels, complaints and compliments.",
            "Surveys, panels and links to complaints are still to come."),
        Planned("5.5.2", "Other people's views, and changes in the law",
            "Service users, staff and agencies are asked at each review; the policy is amended when the law or national policy changes.",
            "Cases keep the version of the policy; the log of consultation and the trigger from a change in the law are still to come."),
    ];
}
