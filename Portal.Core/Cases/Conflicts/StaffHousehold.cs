using Portal.Core.Confidentiality;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Conflicts;

/// <summary>
/// The register of one member of staff's own household, sealed under a key of its own: only they read it. Cases about the household are
/// hidden from them by its blind tokens (5.3(c)).
/// </summary>
public sealed class StaffHousehold : Entity
{
    /// <summary>Who lives there and where.</summary>
    public required Sealed<HouseholdContent> Content { get; set; }

    /// <summary>When last saved (UTC, business time).</summary>
    public required DateTimeOffset SavedAt { get; set; }
}

/// <summary>Who lives in a household and where.</summary>
/// <param name="People">The person themselves and those who live with them.</param>
/// <param name="Uprn">The home, when it is one of the Group's; else empty.</param>
/// <param name="Home">Its address as one line, to read.</param>
[SealedAs("staff.household")]
public sealed record HouseholdContent(IReadOnlyList<HouseholdPerson> People, string Uprn, string Home)
{
    /// <summary>Nothing yet.</summary>
    public static HouseholdContent Empty { get; } = new([], "", "");
}

/// <summary>One person of a household.</summary>
/// <param name="Name">Full name.</param>
/// <param name="BornOn">Date of birth.</param>
public sealed record HouseholdPerson(string Name, DateOnly BornOn);
