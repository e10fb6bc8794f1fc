using Portal.Core.Persistence;

namespace Portal.Core.Access;

/// <summary>The clear columns of a case from which relations are found.</summary>
/// <param name="ServiceAreaId">The service area of the case.</param>
/// <param name="OfficerId">Its Case Management Officer, or null in the pool.</param>
/// <param name="Excluded">The person is excluded from the case.</param>
/// <param name="SealedOut">The case is sealed and the person is not among those it is sealed to.</param>
public readonly record struct CaseRelations(Guid ServiceAreaId, Guid? OfficerId, bool Excluded, bool SealedOut)
{
    /// <summary>The emergency opening by which the person reads the case at the moment; null for none.</summary>
    public Guid? EmergencyId { get; init; }

    /// <summary>The person is on duty by the rota and was called to the case.</summary>
    public bool OnCall { get; init; }
}

/// <summary>How one person stands to one case.</summary>
/// <param name="Reach">The relations that hold; none when the case is hidden.</param>
/// <param name="Excluded">Excluded from the case: beats every role and an emergency opening.</param>
/// <param name="SealedOut">Sealed to others: only an emergency opening shows it, and only to those who may seal.</param>
/// <param name="EmergencyId">The emergency opening that holds at the moment, or null.</param>
public readonly record struct CaseStanding(Reach Reach, bool Excluded, bool SealedOut, Guid? EmergencyId)
{
    /// <summary>The case does not exist for this person.</summary>
    public bool Hidden => Excluded || Reach == Reach.None;

    /// <summary>The relations between a person and a case.</summary>
    public static CaseStanding Of(Actor actor, CaseRelations @case)
    {
        if (actor.IsSystem)
        {
            return new(Reach.Everywhere, Excluded: false, SealedOut: false, null);
        }

        var emergency = @case.EmergencyId is null ? Reach.None : Reach.BrokenGlass;
        if (@case.Excluded || @case.SealedOut)
        {
            return new(@case.Excluded ? Reach.None : emergency, @case.Excluded, @case.SealedOut, @case.EmergencyId);
        }

        var inArea = actor.AreaIds.Contains(@case.ServiceAreaId);
        var reach = Reach.Everywhere | emergency
            | (@case.OnCall ? Reach.OnCall : Reach.None)
            | (@case.OfficerId == actor.StaffId ? Reach.Assigned : Reach.None)
            | (inArea ? Reach.Area : Reach.None)
            | (inArea && @case.OfficerId is null ? Reach.Pool : Reach.None);
        return new(reach, Excluded: false, SealedOut: false, @case.EmergencyId);
    }

    /// <summary>The part of the grant that holds here; none when hidden.</summary>
    public Reach Allows(Actor actor, Permission permission)
    {
        if (Excluded)
        {
            return Reach.None;
        }

        // A seal keeps an emergency from everybody but those who may seal
        return SealedOut && permission == Permission.BreakGlass
            ? actor.May(Permission.SealCases) ? actor.ReachOf(permission) & Reach.Everywhere : Reach.None
            : actor.ReachOf(permission) & Reach;
    }

    /// <summary>Why something is allowed, for the trail: permission and relation, with the id of the emergency opening where it is that alone.</summary>
    public string Why(Actor actor, Permission permission)
    {
        var allowed = Allows(actor, permission);
        return WhyAllowed.Of(actor, permission, allowed, allowed == Reach.BrokenGlass ? EmergencyId : null);
    }
}

/// <summary>Answers how somebody stands to cases. Use cases, the vault and queries all ask here.</summary>
public interface ICaseAuthority
{
    /// <summary>The standing to each of the cases that exist; unknown ids are simply absent.</summary>
    Task<IReadOnlyDictionary<Guid, CaseStanding>> StandingsAsync(PortalContext db, Actor actor, IReadOnlyCollection<Guid> caseIds, CancellationToken ct);
}
