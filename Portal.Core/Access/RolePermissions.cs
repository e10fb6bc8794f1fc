using static Portal.Core.Access.Permission;
using static Portal.Core.Access.Reach;
using static Portal.Core.Access.Role;

namespace Portal.Core.Access;

/// <summary>One line of the table: this role may do this, this far.</summary>
public readonly record struct Grant(Role Role, Permission Permission, Reach Reach);

/// <summary>
/// The one table of role and permission. Pages, menus, endpoints, use cases, the access matrix in the documents and the
/// matrix tests are all drawn from it; nothing else decides who may do what. Exclusion from a case and a seal beat every grant.
/// </summary>
public static class RolePermissions
{
    private const Reach Casework = Assigned | OnCall;

    /// <summary>Every grant. What is not listed is refused.</summary>
    public static IReadOnlyList<Grant> Grants { get; } =
    [
        .. Of(FrontLineStaff,
            (TakeReports, Own), (ReadReceipts, Own), (AddToReports, Own), (AskByReceiptCode, Everywhere),
            (IssueLeaflets, Everywhere), (DeclareConflict, Everywhere), (KeepOwnHousehold, Own)),

        .. Of(CaseManagementOfficer,
            (TakeReports, Own), (ReadReceipts, Own), (AddToReports, Own), (AskByReceiptCode, Everywhere),
            (ListCases, Assigned | Pool | OnCall | BrokenGlass), (ReadCases, Casework | BrokenGlass), (RevealSafeAddresses, Casework),
            (FindPeople, Assigned), (WorkCases, Casework), (AssessRisk, Casework), (TakeFromPool, Pool),
            (ProposeClosing, Assigned), (ReopenCases, Assigned), (DeclareConflict, Everywhere | BrokenGlass), (KeepOwnHousehold, Own), (ProposeSealing, Assigned),
            (BreakGlass, Everywhere), (TakeDutyCalls, OnCall), (KeepPartners, Everywhere), (IssueLeaflets, Everywhere),
            (ReadLiveFigures, Assigned), (DraftExceptionReports, Assigned), (SeeWhoLooked, Assigned)),

        .. Of(CommunitySafetyTeamLeader,
            (TakeReports, Own), (ReadReceipts, Own), (AddToReports, Own), (AskByReceiptCode, Everywhere), (ReconcileReports, Area),
            (ListCases, Area), (ReadCases, Area | OnCall), (RevealSafeAddresses, Area | OnCall), (FindPeople, Area),
            (WorkCases, Area | OnCall), (AssessRisk, Area | OnCall), (LowerRisk, Area), (ApproveActions, Area), (AllocateCases, Area), (TakeFromPool, Pool),
            (LinkReports, Area), (ProposeClosing, Assigned), (ApproveClosing, Area), (ReopenCases, Area),
            (DeclareConflict, Everywhere), (KeepOwnHousehold, Own), (ProposeSealing, Area), (ApproveDisclosures, Area), (TakeDutyCalls, OnCall | Area),
            (KeepPartners, Everywhere), (IssueLeaflets, Everywhere), (ReadLiveFigures, Area), (DraftExceptionReports, Area), (SeeWhoLooked, Area)),

        .. Of(CommunitySafetySpecialist,
            (TakeReports, Own), (ReadReceipts, Own), (AddToReports, Own), (AskByReceiptCode, Everywhere), (ReconcileReports, Everywhere),
            (ListCases, Everywhere | BrokenGlass), (ReadCases, Everywhere | BrokenGlass), (RevealSafeAddresses, Everywhere), (FindPeople, Everywhere),
            (WorkCases, Everywhere), (AssessRisk, Everywhere), (LowerRisk, Everywhere), (ApproveActions, Everywhere), (AllocateCases, Everywhere), (TakeFromPool, Everywhere),
            (LinkReports, Everywhere), (ProposeClosing, Assigned), (ApproveClosing, Everywhere), (ReopenCases, Everywhere),
            (DeclareConflict, Everywhere | BrokenGlass), (KeepOwnHousehold, Own), (ProposeSealing, Everywhere), (SealCases, Everywhere), (UnsealCases, Everywhere),
            (BreakGlass, Everywhere), (ReviewBreakGlass, Everywhere), (DecideConflicts, Everywhere), (ReviewReads, Everywhere), (ApproveDisclosures, Everywhere), (TakeDutyCalls, Everywhere),
            (KeepPartners, Everywhere), (IssueLeaflets, Everywhere), (PublishLeaflets, Everywhere), (KeepOffices, Everywhere), (ReadLiveFigures, Everywhere),
            (KeepFigures, Everywhere), (DraftPacks, Everywhere), (DraftExceptionReports, Everywhere), (ReadPublished, Everywhere), (ExportFigures, Everywhere),
            (PrepareSubjectAccess, Everywhere), (ProposeReferenceData, Everywhere), (ProposeRetention, Everywhere), (SeeWhoLooked, Everywhere)),

        .. Of(SosDirector,
            (ListCases, Area), (DeclareConflict, Everywhere), (KeepOwnHousehold, Own), (ReadLiveFigures, Area), (ApprovePacks, Area),
            (ApproveExceptionReports, Area), (ReadPublished, Area), (ExportFigures, Area)),

        .. Of(OperationalSupportDirector,
            (ReconcileReports, Everywhere), (ListCases, Everywhere | BrokenGlass), (ReadCases, BrokenGlass), (DeclareConflict, Everywhere | BrokenGlass), (KeepOwnHousehold, Own),
            (SealCases, Everywhere), (UnsealCases, Everywhere), (BreakGlass, Everywhere), (ReviewBreakGlass, Everywhere),
            (ReadLiveFigures, Everywhere), (ApprovePacks, Everywhere), (ApproveExceptionReports, Everywhere), (ReadPublished, Everywhere),
            (ExportFigures, Everywhere), (ApproveSubjectAccess, Everywhere), (ApproveRetention, Everywhere), (ReviewAccess, Everywhere), (EndSessions, Everywhere)),

        .. Of(ManagementTeamViewer, (DeclareConflict, Everywhere), (KeepOwnHousehold, Own), (ReadLiveFigures, Area), (ReadPublished, Area)),

        .. Of(BoardViewer, (DeclareConflict, Everywhere), (KeepOwnHousehold, Own), (ReadPublished, Area)),

        .. Of(InternalAudit,
            (ReconcileReports, Everywhere), (DeclareConflict, Everywhere), (KeepOwnHousehold, Own), (ReviewBreakGlass, Everywhere), (ReviewReads, Everywhere), (ReviewAccess, Everywhere), (ReadLiveFigures, Everywhere),
            (ReadPublished, Everywhere), (ExportFigures, Everywhere), (ReadAudit, Everywhere), (VerifyAudit, Everywhere)),

        .. Of(Administrator,
            (DeclareConflict, Everywhere), (KeepOwnHousehold, Own), (VerifyAudit, Everywhere), (KeepReferenceData, Everywhere), (KeepFigures, Everywhere), (KeepOffices, Everywhere), (RunErasure, Everywhere), (TurnKeys, Everywhere),
            (ReviewAccess, Everywhere), (EndSessions, Everywhere), (MoveDemoClock, Everywhere)),
    ];

    /// <summary>How far these roles together may do this; several roles give the union.</summary>
    public static Reach ReachOf(IEnumerable<Role> roles, Permission permission) =>
        roles.Aggregate(Reach.None, (sum, role) => sum | Table.GetValueOrDefault((role, permission)));

    private static Dictionary<(Role, Permission), Reach> Table { get; } =
        Grants.ToDictionary(grant => (grant.Role, grant.Permission), grant => grant.Reach);

    private static IEnumerable<Grant> Of(Role role, params (Permission Permission, Reach Reach)[] rows) =>
        rows.Select(row => new Grant(role, row.Permission, row.Reach));
}
