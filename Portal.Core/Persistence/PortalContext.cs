using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Cases;
using Portal.Core.Confidentiality;
using Portal.Core.Incidents;
using Portal.Core.Motivations;
using Portal.Core.Organisation;
using Portal.Core.People;
using Portal.Core.Persistence.Counters;
using Portal.Core.Persistence.Jobs;
using Portal.Core.Reports;

namespace Portal.Core.Persistence;

/// <summary>
/// The mapping of every row, the same on both databases. Never injected into a component and never kept between operations; made by
/// <see cref="PortalStore"/>. Mapping of a slice lives beside its rows as an <see cref="IEntityTypeConfiguration{T}"/>.
/// </summary>
public abstract class PortalContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>Registered providers.</summary>
    public DbSet<Landlord> Landlords => Set<Landlord>();

    /// <summary>SOS areas and Older People's Services.</summary>
    public DbSet<ServiceArea> ServiceAreas => Set<ServiceArea>();

    /// <summary>Neighbourhoods.</summary>
    public DbSet<Neighbourhood> Neighbourhoods => Set<Neighbourhood>();

    /// <summary>Neighbourhood offices.</summary>
    public DbSet<Office> Offices => Set<Office>();

    /// <summary>Homes.</summary>
    public DbSet<Property> Properties => Set<Property>();

    /// <summary>Tenancies.</summary>
    public DbSet<Tenancy> Tenancies => Set<Tenancy>();

    /// <summary>Boards.</summary>
    public DbSet<Board> Boards => Set<Board>();

    /// <summary>Closure days.</summary>
    public DbSet<ClosureDay> ClosureDays => Set<ClosureDay>();

    /// <summary>Staff.</summary>
    public DbSet<StaffMember> Staff => Set<StaffMember>();

    /// <summary>Quarterly reviews of access.</summary>
    public DbSet<AccessReviewMark> AccessReviewMarks => Set<AccessReviewMark>();

    /// <summary>Household register of staff.</summary>
    public DbSet<StaffHouseholdToken> StaffHouseholdTokens => Set<StaffHouseholdToken>();

    /// <summary>Sign-ins.</summary>
    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    /// <summary>The trail.</summary>
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    /// <summary>The end of the trail.</summary>
    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();

    /// <summary>Blind index.</summary>
    public DbSet<BlindToken> BlindTokens => Set<BlindToken>();

    /// <summary>Answers of the code lists.</summary>
    public DbSet<Codes.CodeItemRow> CodeItems => Set<Codes.CodeItemRow>();

    /// <summary>Reports being taken.</summary>
    public DbSet<Draft> Drafts => Set<Draft>();

    /// <summary>Reports.</summary>
    public DbSet<Report> Reports => Set<Report>();

    /// <summary>What was remembered later.</summary>
    public DbSet<ReportAddition> ReportAdditions => Set<ReportAddition>();

    /// <summary>Incidents.</summary>
    public DbSet<Incident> Incidents => Set<Incident>();

    /// <summary>Perceptions.</summary>
    public DbSet<Perception> Perceptions => Set<Perception>();

    /// <summary>Parties.</summary>
    public DbSet<Party> Parties => Set<Party>();

    /// <summary>Cases.</summary>
    public DbSet<Case> Cases => Set<Case>();

    /// <summary>Timeline entries.</summary>
    public DbSet<CaseEntry> CaseEntries => Set<CaseEntry>();

    /// <summary>Time standards running.</summary>
    public DbSet<CaseClock> CaseClocks => Set<CaseClock>();

    /// <summary>Promises.</summary>
    public DbSet<CasePromise> CasePromises => Set<CasePromise>();

    /// <summary>Exclusions.</summary>
    public DbSet<CaseExclusion> CaseExclusions => Set<CaseExclusion>();

    /// <summary>Cases opened in an emergency.</summary>
    public DbSet<Cases.Emergencies.EmergencyOpening> EmergencyOpenings => Set<Cases.Emergencies.EmergencyOpening>();

    /// <summary>Proposals to seal a case or to open its seal.</summary>
    public DbSet<Cases.Sealing.SealingProposal> SealingProposals => Set<Cases.Sealing.SealingProposal>();

    /// <summary>Households of staff, sealed.</summary>
    public DbSet<Cases.Conflicts.StaffHousehold> StaffHouseholds => Set<Cases.Conflicts.StaffHousehold>();

    /// <summary>Members of sealed cases.</summary>
    public DbSet<CaseSealMember> CaseSealMembers => Set<CaseSealMember>();

    /// <summary>Joins proposed to the triaging officer.</summary>
    public DbSet<JoinProposal> JoinProposals => Set<JoinProposal>();

    /// <summary>Strands of cases.</summary>
    public DbSet<CaseStrand> CaseStrands => Set<CaseStrand>();

    /// <summary>What was moved between cases.</summary>
    public DbSet<CaseMove> CaseMoves => Set<CaseMove>();

    /// <summary>Assessments of risk.</summary>
    public DbSet<RiskAssessments.RiskAssessment> RiskAssessments => Set<RiskAssessments.RiskAssessment>();

    /// <summary>Actions of plans.</summary>
    public DbSet<Actions.CaseAction> CaseActions => Set<Actions.CaseAction>();

    /// <summary>Steps of investigations.</summary>
    public DbSet<Investigations.InvestigationStep> InvestigationSteps => Set<Investigations.InvestigationStep>();

    /// <summary>Facts of cases.</summary>
    public DbSet<CaseFact> CaseFacts => Set<CaseFact>();

    /// <summary>Facts of incidents.</summary>
    public DbSet<IncidentFact> IncidentFacts => Set<IncidentFact>();

    /// <summary>Facts of reports.</summary>
    public DbSet<ReportFact> ReportFacts => Set<ReportFact>();

    /// <summary>Counters.</summary>
    public DbSet<PeriodCounter> PeriodCounters => Set<PeriodCounter>();

    /// <summary>Counters of whole areas.</summary>
    public DbSet<AreaCounter> AreaCounters => Set<AreaCounter>();

    /// <summary>Homes by neighbourhood and area, from a day on.</summary>
    public DbSet<Monitoring.Homes.HomesFigure> HomesFigures => Set<Monitoring.Homes.HomesFigure>();

    /// <summary>Anti-social behaviour cases that the portal does not hold.</summary>
    public DbSet<Monitoring.Homes.OtherAsbFigure> OtherAsbFigures => Set<Monitoring.Homes.OtherAsbFigure>();

    /// <summary>Jobs of the night.</summary>
    public DbSet<JobRow> Jobs => Set<JobRow>();

    /// <summary>Last numbers given.</summary>
    public DbSet<ReferenceNumber> ReferenceNumbers => Set<ReferenceNumber>();

    /// <summary>The head of the trail, held until the transaction ends.</summary>
    internal abstract Task<AuditHead> LockAuditHeadAsync(CancellationToken ct);

    /// <summary>A case to be worked on, held until the transaction ends, so that its clocks and facts change one act after the other.</summary>
    internal abstract Task<Case> HoldCaseAsync(Guid caseId, CancellationToken ct);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstantConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<string>().HaveMaxLength(400);
        foreach (var content in SealedContentTypes)
        {
            configurationBuilder.Properties(typeof(Sealed<>).MakeGenericType(content))
                .HaveConversion(typeof(SealedConverter<>).MakeGenericType(content), typeof(SealedComparer<>).MakeGenericType(content));
        }
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PortalContext).Assembly);
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            if (typeof(SharedKernel.Entity).IsAssignableFrom(entity.ClrType))
            {
                entity.FindProperty(nameof(SharedKernel.Entity.Version))!.IsConcurrencyToken = true;
            }

            if (entity.FindProperty("Id") is { ClrType: var type } id && type == typeof(Guid))
            {
                id.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
            }
        }
    }

    private static IEnumerable<Type> SealedContentTypes { get; } =
        [.. typeof(PortalContext).Assembly.GetTypes().Where(type => type.GetCustomAttribute<SealedAsAttribute>() is not null)];
}
