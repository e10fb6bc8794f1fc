namespace Portal.Core.Access;

/// <summary>Every action of the portal that somebody may or may not do. One row of <see cref="RolePermissions"/> each.</summary>
public enum Permission
{
    /// <summary>Draft and submit a report of a hate incident (5.1.3).</summary>
    TakeReports,

    /// <summary>See the receipt, stage and promises of a report.</summary>
    ReadReceipts,

    /// <summary>Add to a submitted report what was remembered later.</summary>
    AddToReports,

    /// <summary>Hear by receipt code and passphrase how an anonymous report is going on.</summary>
    AskByReceiptCode,

    /// <summary>Prove that every report is accounted for (5.3(a)).</summary>
    ReconcileReports,

    /// <summary>Read case headers in lists: reference, dates, strands, stage, officer, due times.</summary>
    ListCases,

    /// <summary>Read identities, narrative, notes and evidence.</summary>
    ReadCases,

    /// <summary>Reveal an address or number flagged as safe.</summary>
    RevealSafeAddresses,

    /// <summary>Find a case by name, phone, postcode or UPRN.</summary>
    FindPeople,

    /// <summary>Log acts: notes, contacts, incidents, corrections.</summary>
    WorkCases,

    /// <summary>Record and raise a risk band.</summary>
    AssessRisk,

    /// <summary>Approve a lower risk band.</summary>
    LowerRisk,

    /// <summary>Agree to a far-reaching action that somebody else put forward (5.1.5).</summary>
    ApproveActions,

    /// <summary>Give a case to a Case Management Officer, or to another one.</summary>
    AllocateCases,

    /// <summary>Take a case from the pool for oneself.</summary>
    TakeFromPool,

    /// <summary>Join reports and incidents to cases, merge and unmerge.</summary>
    LinkReports,

    /// <summary>Propose to close a case.</summary>
    ProposeClosing,

    /// <summary>Approve a closing that somebody else proposed.</summary>
    ApproveClosing,

    /// <summary>Open a closed case again.</summary>
    ReopenCases,

    /// <summary>Declare a conflict of interest of one's own.</summary>
    DeclareConflict,

    /// <summary>Propose that a person is excluded from, or a case sealed to, named staff.</summary>
    ProposeSealing,

    /// <summary>Exclude a person from a case, or seal it.</summary>
    SealCases,

    /// <summary>Unseal a case; needs a second person.</summary>
    UnsealCases,

    /// <summary>Open one case for 30 minutes with a reason, told to others.</summary>
    BreakGlass,

    /// <summary>Review a break-glass within two working days.</summary>
    ReviewBreakGlass,

    /// <summary>Keep the register of one's own household, by which cases of that household are hidden from oneself (5.3(c)).</summary>
    KeepOwnHousehold,

    /// <summary>Confirm or lift that somebody has a part in a case.</summary>
    DecideConflicts,

    /// <summary>Look through what was opened without a work item, and who opened unusually many cases.</summary>
    ReviewReads,

    /// <summary>Disclose to a partner with approval (5.2).</summary>
    ApproveDisclosures,

    /// <summary>Take out-of-hours calls and hand over (5.3(e)).</summary>
    TakeDutyCalls,

    /// <summary>Keep the partner directory and agreements (5.2).</summary>
    KeepPartners,

    /// <summary>Issue leaflets at sign-up and to public areas (5.4(c)).</summary>
    IssueLeaflets,

    /// <summary>Edit and publish leaflet texts and literature (5.4(c), 5.4(e)).</summary>
    PublishLeaflets,

    /// <summary>Keep the offices' public numbers, hours and addresses, and recall what carries old ones (5.1.3, 5.4(c)).</summary>
    KeepOffices,

    /// <summary>Read live figures (5.5.1).</summary>
    ReadLiveFigures,

    /// <summary>Enter homes and the cases kept elsewhere, by which rates are worked out (5.5.1).</summary>
    KeepFigures,

    /// <summary>Draft the monthly pack (5.5.1(b)).</summary>
    DraftPacks,

    /// <summary>Approve a monthly pack.</summary>
    ApprovePacks,

    /// <summary>Draft an exception report (5.5.1(c)).</summary>
    DraftExceptionReports,

    /// <summary>Ask for and approve an exception report.</summary>
    ApproveExceptionReports,

    /// <summary>Read published packs and exception reports.</summary>
    ReadPublished,

    /// <summary>Export aggregate figures.</summary>
    ExportFigures,

    /// <summary>Prepare one person's data for a subject access request.</summary>
    PrepareSubjectAccess,

    /// <summary>Approve a subject access pack.</summary>
    ApproveSubjectAccess,

    /// <summary>See who looked at a case.</summary>
    SeeWhoLooked,

    /// <summary>Read the audit trail.</summary>
    ReadAudit,

    /// <summary>Turn the encryption key.</summary>
    TurnKeys,

    /// <summary>Verify the audit trail.</summary>
    VerifyAudit,

    /// <summary>Propose changes of reference data, areas, templates.</summary>
    ProposeReferenceData,

    /// <summary>Keep reference data, areas, templates, staff rows.</summary>
    KeepReferenceData,

    /// <summary>Propose retention rules.</summary>
    ProposeRetention,

    /// <summary>Approve retention rules and erasures.</summary>
    ApproveRetention,

    /// <summary>Run an approved erasure.</summary>
    RunErasure,

    /// <summary>Read the review of who may do what, by quarter.</summary>
    ReviewAccess,

    /// <summary>End sessions and disable sign-ins.</summary>
    EndSessions,

    /// <summary>Move the clock of a demonstration.</summary>
    MoveDemoClock,
}
