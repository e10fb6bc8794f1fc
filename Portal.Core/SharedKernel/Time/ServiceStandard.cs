namespace Portal.Core.SharedKernel.Time;

/// <summary>A time standard as it stands from one day on. A later row of the same code and priority takes its place from its own day.</summary>
/// <param name="Code">Lower case, words joined by hyphens; see <see cref="StandardCodes"/>.</param>
/// <param name="Words">What is promised, for pages and reports.</param>
/// <param name="Priority">The priority (code of the priority list) that it is for; null when it is for all.</param>
/// <param name="Limit">The time allowed.</param>
/// <param name="From">The first UK date of receipt on which it holds.</param>
public sealed record ServiceStandard(string Code, string Words, string? Priority, TimeLimit Limit, DateOnly From);

/// <summary>The codes of the standards that the portal keeps clocks for.</summary>
public static class StandardCodes
{
    /// <summary>First contact with the victim, or with the reporter where the victim is not known.</summary>
    public const string FirstContact = "first-contact";

    /// <summary>First full conversation with the victim.</summary>
    public const string Interview = "interview";

    /// <summary>First risk assessment.</summary>
    public const string RiskAssessment = "risk-assessment";

    /// <summary>The risk looked at again, counted from the last assessment.</summary>
    public const string RiskReview = "risk-review";

    /// <summary>Removal of offensive graffiti.</summary>
    public const string GraffitiRemoval = "graffiti-removal";

    /// <summary>Repair that makes the home safe.</summary>
    public const string EmergencyRepair = "emergency-repair";

    /// <summary>Other repair after a hate incident.</summary>
    public const string HateRepair = "hate-repair";

    /// <summary>Action plan agreed, with a copy to the victim.</summary>
    public const string ActionPlan = "action-plan";

    /// <summary>Contact with witnesses.</summary>
    public const string WitnessContact = "witness-contact";

    /// <summary>Contact with the person reported; waits while the victim does not agree.</summary>
    public const string PersonReportedContact = "person-reported-contact";

    /// <summary>News to the victim, counted from the last one.</summary>
    public const string VictimUpdate = "victim-update";

    /// <summary>Review by a supervisor, counted from the last one.</summary>
    public const string SupervisorReview = "supervisor-review";

    /// <summary>An open case goes on the list for directors.</summary>
    public const string LongRunning = "long-running";

    /// <summary>Letter with the reasons for closing.</summary>
    public const string ClosureLetter = "closure-letter";

    /// <summary>Call after closing.</summary>
    public const string AfterCare = "after-care";

    /// <summary>Survey after closing.</summary>
    public const string Survey = "survey";

    /// <summary>One reminder of the survey.</summary>
    public const string SurveyReminder = "survey-reminder";

    /// <summary>Alert to the officer on call.</summary>
    public const string OnCallAlert = "on-call-alert";
}
