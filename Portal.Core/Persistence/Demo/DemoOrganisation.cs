using System.Globalization;
using Portal.Core.Organisation;

namespace Portal.Core.Persistence.Demo;

/// <summary>The rows of the invented group: landlords, areas, neighbourhoods, offices, boards, homes, tenancies and staff.</summary>
internal sealed class DemoOrganisation
{
    private static readonly DateOnly Founded = new(2015, 4, 1);

    public DemoOrganisation(DateOnly today)
    {
        Landlord = new() { Id = DemoIds.Of("landlord", "1"), Code = "LIGHT", Name = "Lanternlight Homes" };
        Areas =
        [
            .. DemoPlaces.SosAreas.Select(area => Area(area.Code, area.Name, ServiceAreaKind.Sos)),
            Area(DemoPlaces.OlderPeople, "Older People's Services", ServiceAreaKind.OlderPeoplesServices),
        ];
        Neighbourhoods = [.. DemoPlaces.Neighbourhoods.Select(n =>
            new Neighbourhood { Id = DemoIds.Of("neighbourhood", n.Code), Code = n.Code, Name = n.Name, ServiceAreaId = AreaId(n.Area) })];
        Offices = [.. Neighbourhoods.Select(Office)];
        Boards =
        [
            new() { Id = DemoIds.Of("board", "group"), Name = "Group board" },
            .. Areas.Select(area => new Board { Id = DemoIds.Of("board", area.Code), Name = $"{area.Name} board", ServiceAreaId = area.Id }),
        ];
        Properties = [.. DemoPlaces.Neighbourhoods.SelectMany((n, i) => n.Streets.SelectMany((street, s) =>
            Enumerable.Range(1, DemoPlaces.HomesInStreet).Select(home => Home(n.Code, i, street, s, home))))];
        Tenancies = [.. Properties.Select(Tenancy)];
        NewTenancies = DemoLeaflets.NewTenancies(Tenancies, today);
        Figures = [.. DemoFigures.Of(Neighbourhoods, Areas, today)];
        Staff = [.. DemoStaff.All.Select(Person)];
    }

    public Landlord Landlord { get; }

    public IReadOnlyList<ServiceArea> Areas { get; }

    public IReadOnlyList<Neighbourhood> Neighbourhoods { get; }

    public IReadOnlyList<Office> Offices { get; }

    public IReadOnlyList<Board> Boards { get; }

    public IReadOnlyList<Property> Properties { get; }

    public IReadOnlyList<Tenancy> Tenancies { get; }

    /// <summary>Those of the last weeks, oldest first.</summary>
    public IReadOnlyList<Tenancy> NewTenancies { get; }

    public IReadOnlyList<StaffMember> Staff { get; }

    /// <summary>Homes by neighbourhood, and cases kept elsewhere.</summary>
    public IReadOnlyList<object> Figures { get; }

    /// <summary>Every row, in an order that foreign keys allow.</summary>
    public IEnumerable<object> Rows => [Landlord, .. Areas, .. Neighbourhoods, .. Offices, .. Boards, .. Properties, .. Tenancies, .. NewTenancies, .. Staff, .. Figures];

    private static Guid AreaId(string code) => DemoIds.Of("area", code);

    private ServiceArea Area(string code, string name, ServiceAreaKind kind) =>
        new() { Id = AreaId(code), Code = code, Name = name, LandlordId = Landlord.Id, Kind = kind };

    private static Office Office(Neighbourhood neighbourhood, int number) => new()
    {
        Id = DemoIds.Of("office", neighbourhood.Code),
        Name = $"{neighbourhood.Name} office",
        NeighbourhoodId = neighbourhood.Id,
        Address = $"1 {neighbourhood.Name} Square\n{neighbourhood.Name}\nZZ{neighbourhood.Code[1..]} 0AA",
        OpeningHours = "Monday to Friday, 9am to 5pm",
        // Numbers that are kept free for stories; nobody checked them, and the leaflet says that they are made up
        Phone = string.Create(CultureInfo.InvariantCulture, $"01632 9601{number + 1:00}"),
    };

    private Property Home(string code, int neighbourhood, string street, int streetNumber, int home)
    {
        var isScheme = streetNumber == DemoPlaces.Neighbourhoods[neighbourhood].Streets.Length - 1;
        var number = (((neighbourhood * 5) + streetNumber) * DemoPlaces.HomesInStreet) + home;
        var address = isScheme ? $"Flat {home}, {street}" : string.Create(CultureInfo.InvariantCulture, $"{home} {street}");
        var postcode = string.Create(CultureInfo.InvariantCulture, $"ZZ{neighbourhood + 1} {streetNumber + 1}A{(char)('A' + (home - 1) / 13)}");
        return new()
        {
            Id = DemoIds.Of("property", number.ToString(CultureInfo.InvariantCulture)),
            Uprn = string.Create(CultureInfo.InvariantCulture, $"{990_000_000_000 + number}"),
            PropertyRef = string.Create(CultureInfo.InvariantCulture, $"P{number:00000}"),
            Address = $"{address}, {DemoPlaces.Neighbourhoods[neighbourhood].Name}",
            Postcode = postcode,
            SearchText = SearchText($"{address} {DemoPlaces.Neighbourhoods[neighbourhood].Name} {postcode}"),
            LandlordId = Landlord.Id,
            ServiceAreaId = AreaId(isScheme ? DemoPlaces.OlderPeople : code[..1]),
            NeighbourhoodId = DemoIds.Of("neighbourhood", code),
        };
    }

    private static string SearchText(string text) =>
        new([.. text.ToUpperInvariant().Where(c => char.IsAsciiLetterOrDigit(c) || c == ' ')]);

    private static Tenancy Tenancy(Property home) => new()
    {
        Id = DemoIds.Of("tenancy", home.PropertyRef),
        TenancyRef = $"T-{home.PropertyRef[1..]}",
        PropertyId = home.Id,
        StartedOn = Founded.AddDays(int.Parse(home.PropertyRef[1..], CultureInfo.InvariantCulture) % 3000),
    };

    private static StaffMember Person(DemoPerson person) => new()
    {
        Id = DemoIds.Of("staff", person.Code),
        DemoPersona = person.IsPersona ? person.Code : null,
        Name = person.Name,
        Email = $"{person.Code}@lanternlight.example",
        JobTitle = person.JobTitle,
        Roles = [person.Role],
        AreaIds = [.. person.Areas.Select(AreaId)],
        OfficeId = person.Neighbourhood.Length > 0 ? DemoIds.Of("office", person.Neighbourhood) : null,
    };
}
