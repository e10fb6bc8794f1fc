using Portal.Core.People;

namespace Portal.Core.Cases.Opening;

/// <summary>A person or household of a case to be opened.</summary>
/// <param name="Id">The id that the party and its key will have.</param>
/// <param name="Roles">Roles in the case.</param>
/// <param name="Identity">Named, described or unknown.</param>
/// <param name="Details">What is known of them.</param>
internal sealed record OpeningParty(Guid Id, PartyRoles Roles, PartyIdentity Identity, PartyDetails Details)
{
    public bool IsVictim => Roles.HasFlag(PartyRoles.Victim);

    public bool IsReported => Roles.HasFlag(PartyRoles.PersonReported);

    public bool IsReporter => Roles.HasFlag(PartyRoles.Reporter);
}
