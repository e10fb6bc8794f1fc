using Portal.Core.Access;

namespace Portal.Core.Cases.Queries;

/// <summary>What a person may do with a case as it stands: table, relation and status together.</summary>
internal static class Abilities
{
    public static CaseAbilities Of(Actor actor, CaseStanding standing, CaseHeaderView @case)
    {
        bool Allowed(Permission permission) => standing.Allows(actor, permission) != Reach.None;
        var open = @case.Status.IsOpen();
        var work = Allowed(Permission.WorkCases) && @case.Status != CaseStatus.Merged;
        var proposed = @case.Status == CaseStatus.ClosingProposed;
        return new()
        {
            Work = work,
            Restricted = Restricted(actor, standing),
            AssessRisk = open && Allowed(Permission.AssessRisk),
            DecideRisk = open && @case.RiskAskedById is { } asked && asked != actor.StaffId && Allowed(Permission.LowerRisk),
            ApproveActions = open && Allowed(Permission.ApproveActions),
            SeeHighRisk = @case.HighRiskById is { } assessor && assessor != actor.StaffId && Allowed(Permission.LowerRisk),
            RevealSafeContact = Allowed(Permission.RevealSafeAddresses),
            Allocate = open && !proposed && Allowed(Permission.AllocateCases),
            TakeFromPool = @case.Status == CaseStatus.Pool && actor.Is(Role.CaseManagementOfficer) && Allowed(Permission.TakeFromPool),
            Link = open && Allowed(Permission.LinkReports),
            ProposeClosing = @case.Status is CaseStatus.Investigating or CaseStatus.Reopened && Allowed(Permission.ProposeClosing),
            DecideClosing = proposed && @case.ClosingProposedById != actor.StaffId && Allowed(Permission.ApproveClosing),
            Reopen = @case.Status == CaseStatus.Closed && Allowed(Permission.ReopenCases),
            OpenInEmergency = !Allowed(Permission.ReadCases) && Allowed(Permission.BreakGlass),
            EndEmergency = standing.EmergencyId is not null,
            ProposeSealing = !@case.IsSealed && work && Allowed(Permission.ProposeSealing) && !Allowed(Permission.SealCases),
            Seal = @case.Status != CaseStatus.Merged && Allowed(Permission.SealCases),
            Unseal = @case.IsSealed && Allowed(Permission.UnsealCases),
            DeclareConflict = Allowed(Permission.DeclareConflict),
            SeeWhoLooked = Allowed(Permission.SeeWhoLooked),
        };
    }

    /// <summary>Restricted entries are for the officer, the team leader of the area and the Specialist: not for a call on duty or a broken glass.</summary>
    public static bool Restricted(Actor actor, CaseStanding standing) =>
        (standing.Allows(actor, Permission.ReadCases) & (Reach.Assigned | Reach.Area | Reach.Everywhere)) != Reach.None;
}
