using Portal.Core.Access;
using Portal.Core.Organisation;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;

namespace Portal.Tests.TestSupport;

/// <summary>A group of one landlord, two SOS areas and Older People's Services, with a neighbourhood, an office, two homes and staff each.</summary>
public sealed class TestOrganisation
{
    public TestOrganisation()
    {
        Landlord = new() { Code = "L1", Name = "Test Homes" };
        Areas =
        [
            new() { Code = "A1", Name = "East", LandlordId = Landlord.Id, Kind = ServiceAreaKind.Sos },
            new() { Code = "A2", Name = "West", LandlordId = Landlord.Id, Kind = ServiceAreaKind.Sos },
            new() { Code = "OP", Name = "Older People's Services", LandlordId = Landlord.Id, Kind = ServiceAreaKind.OlderPeoplesServices },
        ];
        Neighbourhoods = [.. Areas.Select((area, i) => new Neighbourhood { Code = $"N{i + 1}", Name = $"Neighbourhood {i + 1}", ServiceAreaId = area.Id })];
        Offices = [.. Neighbourhoods.Select((n, i) => new Office { Name = $"Office {i + 1}", NeighbourhoodId = n.Id, Address = $"{i + 1} Test Street" })];
        Properties = [.. Neighbourhoods.SelectMany((n, i) => Enumerable.Range(1, 2).Select(home => Home(n, i, home)))];
        FrontLine = Person("Front Line One", 0, Role.FrontLineStaff);
        FrontLineWest = Person("Front Line Two", 1, Role.FrontLineStaff);
        Officer = Person("Officer One", 0, Role.CaseManagementOfficer);
        SecondOfficer = Person("Officer Three", 0, Role.CaseManagementOfficer);
        OfficerWest = Person("Officer Two", 1, Role.CaseManagementOfficer);
        TeamLeader = Person("Team Leader", 0, Role.CommunitySafetyTeamLeader);
        Specialist = Person("Specialist", null, Role.CommunitySafetySpecialist);
        Director = Person("Director", 0, Role.SosDirector);
        OperationalSupport = Person("Operational Support", null, Role.OperationalSupportDirector);
        ManagementTeam = Person("Management Team", 0, Role.ManagementTeamViewer);
        Board = Person("Board", 0, Role.BoardViewer);
        Audit = Person("Internal Audit", null, Role.InternalAudit);
        Administrator = Person("Administrator", null, Role.Administrator);
    }

    public Landlord Landlord { get; }

    public IReadOnlyList<ServiceArea> Areas { get; }

    public IReadOnlyList<Neighbourhood> Neighbourhoods { get; }

    public IReadOnlyList<Office> Offices { get; }

    public IReadOnlyList<Property> Properties { get; }

    public Actor FrontLine { get; }

    public Actor FrontLineWest { get; }

    public Actor Officer { get; }

    /// <summary>A further officer of the first area.</summary>
    public Actor SecondOfficer { get; }

    public Actor OfficerWest { get; }

    public Actor TeamLeader { get; }

    public Actor Specialist { get; }

    public Actor Director { get; }

    public Actor OperationalSupport { get; }

    public Actor ManagementTeam { get; }

    public Actor Board { get; }

    public Actor Audit { get; }

    public Actor Administrator { get; }

    /// <summary>One person of each role, all of the first area where scoped.</summary>
    public IReadOnlyList<Actor> OneOfEachRole =>
        [FrontLine, Officer, TeamLeader, Specialist, Director, OperationalSupport, ManagementTeam, Board, Audit, Administrator];

    private List<StaffMember> Staff { get; } = [];

    /// <summary>Writes the organisation.</summary>
    public Task SaveAsync(PortalStore store) => store.WriteAsync(async db =>
    {
        db.Add(Landlord);
        db.AddRange(Areas);
        db.AddRange(Neighbourhoods);
        db.AddRange(Offices);
        db.AddRange(Properties);
        db.AddRange(Staff);
        await db.SaveChangesAsync();
        return Result.Done;
    }, CancellationToken.None);

    private Property Home(Neighbourhood neighbourhood, int area, int home) => new()
    {
        Uprn = $"10000000{area}{home}",
        PropertyRef = $"P{area}{home}",
        Address = $"{home} Sample Row",
        Postcode = $"ZZ{area + 1} 1AA",
        SearchText = $"{home} SAMPLE ROW ZZ{area + 1}1AA",
        LandlordId = Landlord.Id,
        ServiceAreaId = Areas[area].Id,
        NeighbourhoodId = neighbourhood.Id,
    };

    private Actor Person(string name, int? area, Role role)
    {
        IReadOnlyList<Guid> areas = area is { } index ? [Areas[index].Id] : [];
        var row = new StaffMember
        {
            Name = name,
            Email = $"{name.Replace(' ', '.')}@example.test",
            DemoPersona = name,
            Roles = [role],
            AreaIds = [.. areas],
            OfficeId = area is { } i ? Offices[i].Id : null,
        };
        Staff.Add(row);
        return new() { StaffId = row.Id, Name = name, Roles = [role], AreaIds = areas, OfficeId = row.OfficeId, SessionId = Guid.CreateVersion7() };
    }
}
