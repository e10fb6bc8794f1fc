using System.Collections.Immutable;

namespace Portal.Core.Policy;

/// <summary>The references that the portal ships with; editable as data from then on.</summary>
[PolicyClause("2.1")]
[PolicyClause("3.3")]
public static class LegislationReferences
{
    private static readonly DateOnly Shipped = new(2026, 11, 22);

    private static readonly DateOnly NextLook = new(2027, 5, 22);

    /// <summary>All of them: first those that the policy cites, then those that are newer.</summary>
    public static ImmutableArray<LegislationReference> Defaults { get; } =
    [
        NotConfirmed("housing-act-1996", "Housing Act 1996", "Housing Act 1996, as amended", "Powers on tenancies; anti-social behaviour powers are now mostly in the Act of 2014."),
        NotConfirmed("crime-and-disorder-act-1998", "Crime & Disorder Act 1998", "Crime and Disorder Act 1998, as amended", "Section 115 is a power to share information to prevent crime; it is not a duty."),
        NotConfirmed("sex-discrimination-act-1975", "Sex Discrimination Act 1975", "Equality Act 2010", "Replaced."),
        NotConfirmed("protection-from-harassment-act-1997", "Protection from Harassment Act 1997", "Protection from Harassment Act 1997, as amended", "A course of conduct is at least two occasions."),
        NotConfirmed("race-relations-act-2002", "Race Relations Act 2002 (as amended)", "Equality Act 2010", "The date cited seems wrong: probably the Race Relations (Amendment) Act 2000. Replaced."),
        NotConfirmed("race-relations-act-1975", "Race Relations Act 1975 (as amended)", "Equality Act 2010", "The date cited seems wrong: probably the Race Relations Act 1976. Replaced."),
        NotConfirmed("disability-discrimination-act", "Disability Discrimination Act 1995 & 2004", "Equality Act 2010", "The second date cited seems wrong: probably the Act of 2005. Replaced in Great Britain."),
        NotConfirmed("regulatory-code", "Regulatory Code (sections 2.7c3, 3.3 & 3.5)", "Consumer standards of the Regulator of Social Housing", "The code of the Housing Corporation is gone; the Neighbourhood and Community Standard is nearest."),
        NotConfirmed("race-codes-of-practice", "Codes of Practice of the Commission for Racial Equality", "Codes of the Equality and Human Rights Commission", "The Commission for Racial Equality no longer exists."),
        NotConfirmed("respect-agenda", "Respect Agenda", "Respect Standard for Housing Management (2006) and charter (2011)", "Both sets of commitments are kept for tagging actions."),
        Confirmed("hate-definition", "Home Office and ACPO definition of 2005", "Perceived by the victim or any other person; the Police, Crime, Sentencing and Courts Act 2022, section 60, leaves out the person reported", "The perception of the person reported never counts against a record."),
        NotConfirmed("equality-act-2010", "", "Equality Act 2010", "Section 26 defines harassment; bodies that carry out public functions have the public sector equality duty."),
        NotConfirmed("asb-act-2014", "", "Anti-social Behaviour, Crime and Policing Act 2014", "Section 2 gives the limbs of anti-social behaviour; injunctions, closure powers and the case review are here."),
        Confirmed("neighbourhood-and-community-standard", "", "Neighbourhood and Community Standard, from 1 April 2024", "Landlords work in partnership to deter and tackle anti-social behaviour and hate incidents."),
        Confirmed("complaint-handling-code", "", "Complaint Handling Code of the Housing Ombudsman, statutory from April 2024", "A complaint about handling does not stop a case."),
        Confirmed("crime-and-policing-act-2026", "", "Crime and Policing Act 2026", "Royal Assent on 29 April 2026, first provisions in force on 29 June 2026. Which of its housing powers are in force is not confirmed."),
        NotConfirmed("non-crime-hate-incidents", "", "Police recording of non-crime hate incidents", "The code of 2023 is being replaced after a review in March 2026; the final form is not known."),
        NotConfirmed("data-protection", "", "UK GDPR and Data Protection Act 2018, amended by the Data (Use and Access) Act 2025", "Most of what a report holds is special category or criminal offence data."),
    ];

    private static LegislationReference Confirmed(string code, string cited, string current, string note) => new(code, cited, current, note, Shipped, NextLook);

    private static LegislationReference NotConfirmed(string code, string cited, string current, string note) => new(code, cited, current, note, null, NextLook);
}
