using Portal.Core.Policy;
using Portal.Core.SharedKernel.Codes;
using static Portal.Core.SharedKernel.Codes.CodeItem;

namespace Portal.Core.Investigations;

/// <summary>The steps by which an incident is looked into (4.7, 5.3(a)).</summary>
[PolicyClause("5.3(a)")]
public static class InvestigationCodeLists
{
    /// <summary>The steps.</summary>
    public const string InvestigationStepList = "investigation-step";

    /// <summary>Speaking to the person reported, which waits for the victim's agreement and a safety plan.</summary>
    public const string PersonReported = "person-reported";

    internal static CodeList Steps { get; } = CodeList.Of(InvestigationStepList, "Steps of an investigation",
        Of("interview-victim", "Full conversation with the victim", "Alone, where they feel safe, at their pace"),
        Of("cameras", "Ask for camera pictures", "At once: most are overwritten within days"),
        Of("photographs", "Photograph before anything is cleaned or mended"),
        Of("screenshots", "Keep messages and screenshots", "With the address, the day and the name of the account"),
        Of("scene", "Look at the place"),
        Of("police", "Ask the police what they have", "Only as the victim agrees"),
        Of("witnesses", "Speak to witnesses"),
        Of("diary", "Go through a diary of dates with the victim"),
        Of("earlier-records", "Look through earlier reports and the tenancy files"),
        Of("complaints", "Look at the complaints made against the victim"),
        Of(PersonReported, "Hear the person reported", "Only when the victim agrees and a safety plan is agreed"),
        Of(Answers.Other, "Something else"));
}
