using Portal.Core.SharedKernel;

namespace Portal.Core.Organisation;

/// <summary>A registered provider of the Group.</summary>
public sealed class Landlord : Entity
{
    /// <summary>Short stable code.</summary>
    public required string Code { get; init; }

    /// <summary>Name as shown.</summary>
    public required string Name { get; set; }

    /// <summary>Bank-holiday division: <c>england-and-wales</c>, <c>scotland</c> or <c>northern-ireland</c>.</summary>
    public string Division { get; set; } = "england-and-wales";
}

/// <summary>What kind of service area it is (2).</summary>
public enum ServiceAreaKind
{
    /// <summary>Under an SOS Director.</summary>
    Sos,

    /// <summary>Under the Director of Older People's Services.</summary>
    OlderPeoplesServices,
}

/// <summary>An SOS area or Older People's Services: what Directors, Management Teams and boards answer for.</summary>
public sealed class ServiceArea : Entity
{
    /// <summary>Short stable code.</summary>
    public required string Code { get; init; }

    /// <summary>Name as shown.</summary>
    public required string Name { get; set; }

    /// <summary>The landlord.</summary>
    public required Guid LandlordId { get; init; }

    /// <summary>SOS area or Older People's Services.</summary>
    public ServiceAreaKind Kind { get; set; }
}

/// <summary>A neighbourhood: the unit of the monthly reports (5.5.1(b)).</summary>
public sealed class Neighbourhood : Entity
{
    /// <summary>Short stable code.</summary>
    public required string Code { get; init; }

    /// <summary>Name as shown.</summary>
    public required string Name { get; set; }

    /// <summary>The service area of its general-needs homes; a property may belong to another one.</summary>
    public required Guid ServiceAreaId { get; init; }
}

/// <summary>A neighbourhood office: a third-party reporting centre (5.1.3).</summary>
public sealed class Office : Entity
{
    /// <summary>Name as shown.</summary>
    public required string Name { get; set; }

    /// <summary>The neighbourhood it stands in.</summary>
    public required Guid NeighbourhoodId { get; init; }

    /// <summary>Address lines separated by line feeds.</summary>
    public required string Address { get; set; }

    /// <summary>Opening hours in words.</summary>
    public string OpeningHours { get; set; } = "";

    /// <summary>Public phone number, when one has been checked.</summary>
    public string? Phone { get; set; }

    /// <summary>When the number was last checked.</summary>
    public DateOnly? PhoneCheckedOn { get; set; }

    /// <summary>Who checked the number and the hours, by name or job title; a number that nobody vouches for is not printed.</summary>
    public string? PhoneCheckedBy { get; set; }
}

/// <summary>A home or other place that the Group looks after; the address names nobody.</summary>
public sealed class Property : Entity
{
    /// <summary>Unique property reference number, up to 12 digits.</summary>
    public required string Uprn { get; init; }

    /// <summary>The landlord's own reference.</summary>
    public required string PropertyRef { get; init; }

    /// <summary>Address as one line without the postcode.</summary>
    public required string Address { get; set; }

    /// <summary>Postcode with its space.</summary>
    public required string Postcode { get; set; }

    /// <summary>Address and postcode in capitals without punctuation, for look-up.</summary>
    public required string SearchText { get; set; }

    /// <summary>The landlord.</summary>
    public required Guid LandlordId { get; init; }

    /// <summary>The service area.</summary>
    public required Guid ServiceAreaId { get; init; }

    /// <summary>The neighbourhood.</summary>
    public required Guid NeighbourhoodId { get; init; }
}

/// <summary>A tenancy by its reference; holds no name.</summary>
public sealed class Tenancy : Entity
{
    /// <summary>The landlord's tenancy reference.</summary>
    public required string TenancyRef { get; init; }

    /// <summary>The home.</summary>
    public required Guid PropertyId { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <summary>Last day, when ended.</summary>
    public DateOnly? EndedOn { get; set; }
}

/// <summary>A board that receives reports; names are the Group's own.</summary>
public sealed class Board : Entity
{
    /// <summary>Name as shown.</summary>
    public required string Name { get; set; }

    /// <summary>The service area, or null for the Group.</summary>
    public Guid? ServiceAreaId { get; init; }
}

/// <summary>A day on which the Group is closed, beside bank holidays.</summary>
public sealed class ClosureDay
{
    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Why, for the calendar page.</summary>
    public required string Words { get; set; }
}
