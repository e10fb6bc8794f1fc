using System.Collections.Immutable;
using Portal.Core.Actions;
using Portal.Core.Cases;
using Portal.Core.Incidents;
using Portal.Core.Investigations;
using Portal.Core.Motivations;
using Portal.Core.People;
using Portal.Core.Prevention.Library;
using Portal.Core.Reports;
using Portal.Core.RiskAssessments;
using Portal.Core.SharedKernel.Codes;
using Portal.Core.Support;

namespace Portal.Core;

/// <summary>
/// Every code list as the portal ships it: what an empty database is seeded with. From then on the stored lists are
/// the truth and are edited as data. It stands above the slices because it gathers from all of them.
/// </summary>
public static class CodeListDefaults
{
    /// <summary>The lists of all slices.</summary>
    public static ImmutableArray<CodeList> All { get; } =
    [
        Answers.YesNo,
        ReceiptCodeLists.Channels, ReceiptCodeLists.Safety, ReceiptCodeLists.Emergencies, ReceiptCodeLists.Roles, ReceiptCodeLists.Contacts,
        PersonCodeLists.VictimKinds, PersonCodeLists.Occupancies, PersonCodeLists.PronounSets, PersonCodeLists.AgeBands, PersonCodeLists.Vulnerabilities,
        ContactCodeLists.Methods, ContactCodeLists.SafeTimes, ContactCodeLists.Rules, ContactCodeLists.InterpreterPreferences,
        ContactCodeLists.Formats, ContactCodeLists.Adjustments, LanguageCodeLists.Languages,
        EqualityCodeLists.Ethnicities, EqualityCodeLists.Religions, EqualityCodeLists.Disabilities, EqualityCodeLists.Sexes,
        EqualityCodeLists.GenderIdentities, EqualityCodeLists.Orientations, EqualityCodeLists.Consents,
        IncidentCodeLists.Types, IncidentCodeLists.Locations, IncidentCodeLists.WhenKinds, IncidentCodeLists.Patterns, IncidentCodeLists.ReportedBefore,
        PerceptionCodeLists.Perceives, PerceptionCodeLists.By, PerceptionCodeLists.Kinds, PerceptionCodeLists.Indicators,
        StrandCodeLists.Strands, StrandCodeLists.SubStrands,
        HarmCodeLists.Injuries, HarmCodeLists.Harmed, HarmCodeLists.Weapons, HarmCodeLists.Damages, HarmCodeLists.Impacts, HarmCodeLists.FearLevels,
        PersonReportedCodeLists.Identities, PersonReportedCodeLists.Relations, PersonReportedCodeLists.Builds,
        PersonReportedCodeLists.DescribedSexes, PersonReportedCodeLists.ContactSafety,
        EvidenceCodeLists.Kinds, EvidenceCodeLists.Willing,
        WishCodeLists.Wishes, WishCodeLists.Unwanted, WishCodeLists.Purposes, WishCodeLists.ConsentAnswers, WishCodeLists.GivenHow, WishCodeLists.WithheldReasons,
        RiskCodeLists.Bands, RiskCodeLists.Concerns, RiskCodeLists.Occasions,
        CaseCodeLists.Priorities, CaseCodeLists.Types, CaseCodeLists.Findings, CaseCodeLists.ClosureReasons, CaseCodeLists.Outcomes,
        CaseCodeLists.Told, CaseCodeLists.PoliceOutcomes,
        ActionCodeLists.Types, ActionCodeLists.Commitments, ActionCodeLists.Charter,
        InvestigationCodeLists.Steps,
        SupportCodeLists.With, SupportCodeLists.Outcomes,
        LibraryCodeLists.Audiences,
    ];

    /// <summary>
    /// Lists whose every answer a rule knows by its code: words may be edited, but no answer is added and none is taken out of use.
    /// </summary>
    public static ImmutableHashSet<string> Fixed { get; } =
    [
        Answers.YesNo.Code, CaseCodeLists.Priority, CaseCodeLists.CaseType, RiskCodeLists.RiskBand, PerceptionCodeLists.PerceivesHate, IncidentCodeLists.WhenKind,
    ];

    /// <summary>The defaults as one snapshot; for tests and for a portal whose lists nobody has edited.</summary>
    public static CodeLists Snapshot { get; } = new(All);
}
