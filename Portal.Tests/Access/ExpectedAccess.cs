using Portal.Core.Access;
using static Portal.Core.Access.Permission;

namespace Portal.Tests.Access;

/// <summary>
/// Who may do what as it was agreed, written down a second time and by hand: the sweeps compare the portal with this, never with its own
/// table. Columns are the roles in the order of <see cref="Columns"/>; a cell holds the letters of the relations in which it is allowed.
/// </summary>
internal static class ExpectedAccess
{
    /// <summary>Front line, officer, team leader, Specialist, director, operational support, management team, board, audit, administrator.</summary>
    public static IReadOnlyList<Role> Columns { get; } =
    [
        Role.FrontLineStaff, Role.CaseManagementOfficer, Role.CommunitySafetyTeamLeader, Role.CommunitySafetySpecialist, Role.SosDirector,
        Role.OperationalSupportDirector, Role.ManagementTeamViewer, Role.BoardViewer, Role.InternalAudit, Role.Administrator,
    ];

    /// <summary>
    /// o own, a assigned, p in the pool of the own area, r of the own area, d on duty and called, k by an emergency opening, e everywhere; a dot is no.
    /// </summary>
    public static IReadOnlyDictionary<Permission, string[]> Cells { get; } = new (Permission Permission, string Row)[]
    {
        //                            F   C     T   S   D  O   V  B  A  M
        (TakeReports,               " o   o     o   o   .  .   .  .  .  . "),
        (ReadReceipts,              " o   o     o   o   .  .   .  .  .  . "),
        (AddToReports,              " o   o     o   o   .  .   .  .  .  . "),
        (AskByReceiptCode,          " e   e     e   e   .  .   .  .  .  . "),
        (ReconcileReports,          " .   .     r   e   .  e   .  .  e  . "),
        (ListCases,                 " .   apdk  r   ek  r  ek  .  .  .  . "),
        (ReadCases,                 " .   adk   rd  ek  .  k   .  .  .  . "),
        (RevealSafeAddresses,       " .   ad    rd  e   .  .   .  .  .  . "),
        (FindPeople,                " .   a     r   e   .  .   .  .  .  . "),
        (WorkCases,                 " .   ad    rd  e   .  .   .  .  .  . "),
        (AssessRisk,                " .   ad    rd  e   .  .   .  .  .  . "),
        (LowerRisk,                 " .   .     r   e   .  .   .  .  .  . "),
        (ApproveActions,            " .   .     r   e   .  .   .  .  .  . "),
        (AllocateCases,             " .   .     r   e   .  .   .  .  .  . "),
        (TakeFromPool,              " .   p     p   e   .  .   .  .  .  . "),
        (LinkReports,               " .   .     r   e   .  .   .  .  .  . "),
        (ProposeClosing,            " .   a     a   a   .  .   .  .  .  . "),
        (ApproveClosing,            " .   .     r   e   .  .   .  .  .  . "),
        (ReopenCases,               " .   a     r   e   .  .   .  .  .  . "),
        (DeclareConflict,           " e   ek    e   ek  e  ek  e  e  e  e "),
        (ProposeSealing,            " .   a     r   e   .  .   .  .  .  . "),
        (SealCases,                 " .   .     .   e   .  e   .  .  .  . "),
        (UnsealCases,               " .   .     .   e   .  e   .  .  .  . "),
        (BreakGlass,                " .   e     .   e   .  e   .  .  .  . "),
        (ReviewBreakGlass,          " .   .     .   e   .  e   .  .  e  . "),
        (KeepOwnHousehold,          " o   o     o   o   o  o   o  o  o  o "),
        (DecideConflicts,           " .   .     .   e   .  .   .  .  .  . "),
        (ReviewReads,               " .   .     .   e   .  .   .  .  e  . "),
        (ApproveDisclosures,        " .   .     r   e   .  .   .  .  .  . "),
        (TakeDutyCalls,             " .   d     rd  e   .  .   .  .  .  . "),
        (KeepPartners,              " .   e     e   e   .  .   .  .  .  . "),
        (IssueLeaflets,             " e   e     e   e   .  .   .  .  .  . "),
        (PublishLeaflets,           " .   .     .   e   .  .   .  .  .  . "),
        (KeepOffices,               " .   .     .   e   .  .   .  .  .  e "),
        (ReadLiveFigures,           " .   a     r   e   r  e   r  .  e  . "),
        (KeepFigures,               " .   .     .   e   .  .   .  .  .  e "),
        (DraftPacks,                " .   .     .   e   .  .   .  .  .  . "),
        (ApprovePacks,              " .   .     .   .   r  e   .  .  .  . "),
        (DraftExceptionReports,     " .   a     r   e   .  .   .  .  .  . "),
        (ApproveExceptionReports,   " .   .     .   .   r  e   .  .  .  . "),
        (ReadPublished,             " .   .     .   e   r  e   r  r  e  . "),
        (ExportFigures,             " .   .     .   e   r  e   .  .  e  . "),
        (PrepareSubjectAccess,      " .   .     .   e   .  .   .  .  .  . "),
        (ApproveSubjectAccess,      " .   .     .   .   .  e   .  .  .  . "),
        (SeeWhoLooked,              " .   a     r   e   .  .   .  .  .  . "),
        (TurnKeys,                  " .   .     .   .   .  .   .  .  .  e "),
        (ReadAudit,                 " .   .     .   .   .  .   .  .  e  . "),
        (VerifyAudit,               " .   .     .   .   .  .   .  .  e  e "),
        (ProposeReferenceData,      " .   .     .   e   .  .   .  .  .  . "),
        (KeepReferenceData,         " .   .     .   .   .  .   .  .  .  e "),
        (ProposeRetention,          " .   .     .   e   .  .   .  .  .  . "),
        (ApproveRetention,          " .   .     .   .   .  e   .  .  .  . "),
        (RunErasure,                " .   .     .   .   .  .   .  .  .  e "),
        (ReviewAccess,              " .   .     .   .   .  e   .  .  e  e "),
        (EndSessions,               " .   .     .   .   .  e   .  .  .  e "),
        (MoveDemoClock,             " .   .     .   .   .  .   .  .  .  e "),
    }.ToDictionary(line => line.Permission, line => line.Row.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The letters that some roles together have.</summary>
    public static string LettersOf(IEnumerable<Role> roles, Permission permission) =>
        string.Concat(roles.Select(role => Cells[permission][Columns.ToList().IndexOf(role)]).Where(cell => cell != "."));

    /// <summary>Whether somebody with these roles may do it in these relations. Exclusion beats all; a seal all but an emergency of those who may seal.</summary>
    /// <param name="roles">The roles held.</param>
    /// <param name="permission">What is to be done.</param>
    /// <param name="relation">How the person stands to the case.</param>
    public static bool Allows(IReadOnlyCollection<Role> roles, Permission permission, Relation relation)
    {
        var letters = LettersOf(roles, permission);
        if (relation.Excluded)
        {
            return false;
        }

        if (relation.SealedOut)
        {
            return permission == BreakGlass
                ? roles.Any(role => role is Role.CommunitySafetySpecialist or Role.OperationalSupportDirector)
                : relation.Letters.Contains('k', StringComparison.Ordinal) && letters.Contains('k', StringComparison.Ordinal);
        }

        return letters.Intersect(relation.Letters + "e").Any();
    }
}

/// <summary>How somebody stands to a case.</summary>
/// <param name="Name">The name for messages.</param>
/// <param name="Letters">The relations that hold, as in <see cref="ExpectedAccess.Cells"/>.</param>
/// <param name="Excluded">Has a part in the case.</param>
/// <param name="SealedOut">The case is sealed to others.</param>
internal sealed record Relation(string Name, string Letters, bool Excluded = false, bool SealedOut = false)
{
    public static IReadOnlyList<Relation> All { get; } =
    [
        new("nothing to do with it", ""), new("of the own area", "r"), new("assigned, of another area", "a"), new("assigned, of the own area", "ar"),
        new("in the pool of the own area", "pr"), new("in the pool of another area", ""), new("called on duty", "d"), new("opened in an emergency", "k"),
        new("excluded", "", Excluded: true), new("excluded and assigned", "ar", Excluded: true), new("excluded, opened in an emergency", "k", Excluded: true),
        new("excluded and sealed out", "", Excluded: true, SealedOut: true), new("sealed out", "r", SealedOut: true),
        new("sealed out, opened in an emergency", "k", SealedOut: true), new("sealed, a member, assigned", "ar"),
    ];
}
