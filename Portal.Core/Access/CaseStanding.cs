using Portal.Core.Persistence;

namespace Portal.Core.Access;

/// <summary>The clear columns of a case from which relations are found.</summary>
/// <param name="ServiceAreaId">The service area of the case.</param>
/// <param name="OfficerId">Its Case Management Officer, or null in the pool.</param>
/// <param name="Excluded">The person is excluded from the case.</param>
/// <param name="SealedOut">The case is sealed and the person is not among those it is sealed to.</param>
public readonly record struct CaseRelations(Guid ServiceAreaId, Guid? OfficerId, bool Excluded, bool SealedOut);

/// <summary>How one person stands to one case.</summary>
/// <param name="Reach">The relations that hold.</param>
/// <param name="Hidden">Excluded from the case, or the case is sealed to others: it does not exist for this person.</param>
public readonly record struct CaseStanding(Reach Reach, bool Hidden)
{
    /// <summary>The relations between a person and a case.</summary>
    public static CaseStanding Of(Actor actor, CaseRelations @case)
    {
        if (actor.IsSystem)
        {
            return new(Reach.Everywhere, Hidden: false);
        }

        var inArea = actor.AreaIds.Contains(@case.ServiceAreaId);
        var reach = Reach.Everywhere
            | (@case.OfficerId == actor.StaffId ? Reach.Assigned : Reach.None)
            | (inArea ? Reach.Area : Reach.None)
            | (inArea && @case.OfficerId is null ? Reach.Pool : Reach.None);
        return new(reach, @case.Excluded || @case.SealedOut);
    }

    /// <summary>The part of the grant that holds here; none when hidden.</summary>
    public Reach Allows(Actor actor, Permission permission) => Hidden ? Reach.None : actor.ReachOf(permission) & Reach;
}

/// <summary>Answers how somebody stands to cases. Use cases, the vault and queries all ask here.</summary>
public interface ICaseAuthority
{
    /// <summary>The standing to each of the cases that exist; unknown ids are simply absent.</summary>
    Task<IReadOnlyDictionary<Guid, CaseStanding>> StandingsAsync(PortalContext db, Actor actor, IReadOnlyCollection<Guid> caseIds, CancellationToken ct);
}
