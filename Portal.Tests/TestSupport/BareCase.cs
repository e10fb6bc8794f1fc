using Portal.Core.Cases;
using Portal.Core.Confidentiality;
using Portal.Core.People;
using Portal.Core.SharedKernel;

namespace Portal.Tests.TestSupport;

/// <summary>The smallest case that can be read: a case row and one party, for tests of the doors themselves.</summary>
public static class BareCase
{
    /// <summary>Saves a case in the first area with one named party.</summary>
    public static async Task<(Case Case, Party Party)> SaveAsync(TestPortal portal, string name = "Sample Person", int area = 0, bool isSealed = false)
    {
        var organisation = portal.Organisation;
        var @case = new Case
        {
            Reference = $"HI-2026-{Guid.CreateVersion7().ToString()[^6..]}",
            ReceivedAt = portal.Clock.Now,
            OpenedAt = portal.Clock.Now,
            LandlordId = organisation.Landlord.Id,
            ServiceAreaId = organisation.Areas[area].Id,
            NeighbourhoodId = organisation.Neighbourhoods[area].Id,
            PolicyVersion = "test",
            IsSealed = isSealed,
        };
        var partyId = Guid.CreateVersion7();
        var keys = await portal.Get<KeyStore>().CreateAsync([new(@case.Id, null), new(partyId, @case.Id)], null, CancellationToken.None);
        var party = new Party
        {
            Id = partyId,
            CaseId = @case.Id,
            Ordinal = 1,
            Roles = PartyRoles.Victim,
            RecordedAt = portal.Clock.Now,
            Details = new CaseSealer(@case.Id, keys).Seal(partyId, new PartyDetails { NameUsed = name }),
        };
        await portal.Store.WriteAsync(async db =>
        {
            db.Add(@case);
            db.Add(party);
            await db.SaveChangesAsync();
            return Result.Done;
        }, CancellationToken.None);
        return (@case, party);
    }
}
