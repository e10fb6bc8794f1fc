namespace Portal.Core.Access;

/// <summary>What somebody is in the Group's hate-incident work. The names are the values of the <c>roles</c> claim of a sign-in.</summary>
public enum Role
{
    /// <summary>Takes reports in neighbourhood offices, issues leaflets at sign-up.</summary>
    FrontLineStaff,

    /// <summary>Investigates and supports; owns cases (5.5.1(a)).</summary>
    CaseManagementOfficer,

    /// <summary>Triages, allocates and approves within an area; the duty manager.</summary>
    CommunitySafetyTeamLeader,

    /// <summary>Owns the policy; can do what a team leader can, everywhere (2).</summary>
    CommunitySafetySpecialist,

    /// <summary>SOS Directors and the Director of Older People's Services, each scoped to service areas (2).</summary>
    SosDirector,

    /// <summary>The Director of Operational Support and Service Development (2).</summary>
    OperationalSupportDirector,

    /// <summary>SOS Management Team: live figures and packs of the own area, no cases.</summary>
    ManagementTeamViewer,

    /// <summary>Reads what is published to the own boards.</summary>
    BoardViewer,

    /// <summary>Reads the trail and verifies it (5.5.1(d)).</summary>
    InternalAudit,

    /// <summary>Keeps reference data and sign-in; never sees a case.</summary>
    Administrator,
}
