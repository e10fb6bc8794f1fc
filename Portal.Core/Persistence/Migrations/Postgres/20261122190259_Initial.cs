using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portal.Core.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Action = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    StaffId = table.Column<Guid>(type: "uuid", nullable: false),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    Subjects = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    Why = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Fields = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Note = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    PreviousHash = table.Column<byte[]>(type: "bytea", nullable: false),
                    Hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "AuditHeads",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditHeads", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "BlindTokens",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Field = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Token = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BlindTokens", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Boards",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ServiceAreaId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Boards", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CaseClocks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Standard = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    MetAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseClocks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CaseEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    Audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: true),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CaseExclusions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    StaffId = table.Column<Guid>(type: "uuid", nullable: false),
                    Source = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    IsProvisional = table.Column<bool>(type: "boolean", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LiftedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseExclusions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CaseFacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    IsHate = table.Column<bool>(type: "boolean", nullable: false),
                    Strands = table.Column<List<string>>(type: "text[]", nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosingReason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Risk = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    FirstContact = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    IsMerged = table.Column<bool>(type: "boolean", nullable: false),
                    Month = table.Column<int>(type: "integer", nullable: false),
                    NeighbourhoodId = table.Column<Guid>(type: "uuid", nullable: false),
                    ServiceAreaId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseFacts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CaseMoves",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    FromCaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    ToCaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: true),
                    MovedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UndoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    StatusBefore = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ReceivedBefore = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordIds = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    ClockIds = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    PromiseIds = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    OwnIncidentId = table.Column<Guid>(type: "uuid", nullable: true),
                    SameIncidentId = table.Column<Guid>(type: "uuid", nullable: true),
                    PerceptionIds = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    StrandsBefore = table.Column<List<string>>(type: "text[]", nullable: false),
                    HateBefore = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseMoves", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CasePromises",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartyId = table.Column<Guid>(type: "uuid", nullable: true),
                    MadeInEntryId = table.Column<Guid>(type: "uuid", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    KeptAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    KeptInEntryId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CasePromises", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Cases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Reference = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LandlordId = table.Column<Guid>(type: "uuid", nullable: false),
                    ServiceAreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    NeighbourhoodId = table.Column<Guid>(type: "uuid", nullable: false),
                    PolicyVersion = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Hate = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Strands = table.Column<List<string>>(type: "text[]", nullable: false),
                    Priority = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Risk = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OfficerId = table.Column<Guid>(type: "uuid", nullable: true),
                    AllocatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NextDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NextPromiseDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    HonourConcern = table.Column<bool>(type: "boolean", nullable: false),
                    IsSealed = table.Column<bool>(type: "boolean", nullable: false),
                    ClosingProposedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ClosingReason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    ClosingOutcome = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    MergedIntoId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CaseSealMembers",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    StaffId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseSealMembers", x => new { x.CaseId, x.StaffId });
                });

            migrationBuilder.CreateTable(
                name: "CaseStrands",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Strand = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseStrands", x => new { x.CaseId, x.Strand });
                });

            migrationBuilder.CreateTable(
                name: "ClosureDays",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Words = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClosureDays", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "CodeItems",
                columns: table => new
                {
                    List = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Words = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Definition = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Active = table.Column<bool>(type: "boolean", nullable: false),
                    Attributes = table.Column<List<string>>(type: "text[]", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CodeItems", x => new { x.List, x.Code });
                });

            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SavedVersion = table.Column<int>(type: "integer", nullable: false),
                    Step = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: true),
                    DiscardedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ExpiredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "IncidentFacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EventId = table.Column<Guid>(type: "uuid", nullable: false),
                    CountsEvent = table.Column<bool>(type: "boolean", nullable: false),
                    IsHate = table.Column<bool>(type: "boolean", nullable: false),
                    Strands = table.Column<List<string>>(type: "text[]", nullable: false),
                    Types = table.Column<List<string>>(type: "text[]", nullable: false),
                    Place = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Month = table.Column<int>(type: "integer", nullable: false),
                    NeighbourhoodId = table.Column<Guid>(type: "uuid", nullable: false),
                    ServiceAreaId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IncidentFacts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Incidents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    EventId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    OccurredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OccurredUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    WhenKind = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Types = table.Column<List<string>>(type: "text[]", nullable: false),
                    Place = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Hate = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Strands = table.Column<List<string>>(type: "text[]", nullable: false),
                    MayBeCrime = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    OffensiveGraffiti = table.Column<bool>(type: "boolean", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Incidents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "JoinProposals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    OtherCaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reasons = table.Column<List<string>>(type: "text[]", nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Accepted = table.Column<bool>(type: "boolean", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JoinProposals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Landlords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Division = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Landlords", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LeafletIssue",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenancyReference = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Language = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ContentVersion = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    DocumentVersion = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    IssuedById = table.Column<Guid>(type: "uuid", nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeafletIssue", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Neighbourhoods",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ServiceAreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Neighbourhoods", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Offices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    NeighbourhoodId = table.Column<Guid>(type: "uuid", nullable: false),
                    Address = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    OpeningHours = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Phone = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    PhoneCheckedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PhoneCheckedBy = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Offices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Parties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Roles = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    Identity = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Details = table.Column<byte[]>(type: "bytea", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Parties", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Perceptions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    IncidentId = table.Column<Guid>(type: "uuid", nullable: false),
                    PerceivedBy = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Strand = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    SubStrand = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Kind = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Perceptions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PeriodCounters",
                columns: table => new
                {
                    Month = table.Column<int>(type: "integer", nullable: false),
                    NeighbourhoodId = table.Column<Guid>(type: "uuid", nullable: false),
                    ServiceAreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Measure = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Breakdown = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Value = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Count = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeriodCounters", x => new { x.Month, x.NeighbourhoodId, x.ServiceAreaId, x.Measure, x.Breakdown, x.Value });
                });

            migrationBuilder.CreateTable(
                name: "Properties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Uprn = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    PropertyRef = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Address = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Postcode = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    SearchText = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    LandlordId = table.Column<Guid>(type: "uuid", nullable: false),
                    ServiceAreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    NeighbourhoodId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Properties", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceNumbers",
                columns: table => new
                {
                    Prefix = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Last = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceNumbers", x => new { x.Prefix, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "ReportAdditions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AddedById = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportAdditions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReportFacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Channel = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ReporterRole = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    IsAnonymous = table.Column<bool>(type: "boolean", nullable: false),
                    IsHate = table.Column<bool>(type: "boolean", nullable: false),
                    Month = table.Column<int>(type: "integer", nullable: false),
                    NeighbourhoodId = table.Column<Guid>(type: "uuid", nullable: false),
                    ServiceAreaId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportFacts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Reports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Reference = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    DraftId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    IncidentId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Channel = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    OfficeId = table.Column<Guid>(type: "uuid", nullable: true),
                    HomeNeighbourhoodId = table.Column<Guid>(type: "uuid", nullable: true),
                    PlaceNeighbourhoodId = table.Column<Guid>(type: "uuid", nullable: true),
                    CentreNeighbourhoodId = table.Column<Guid>(type: "uuid", nullable: true),
                    TakenById = table.Column<Guid>(type: "uuid", nullable: false),
                    ReporterRole = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Language = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    IsAnonymous = table.Column<bool>(type: "boolean", nullable: false),
                    OutOfHours = table.Column<bool>(type: "boolean", nullable: false),
                    Hate = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ReceiptCodeHash = table.Column<byte[]>(type: "bytea", nullable: true),
                    PassphraseHash = table.Column<byte[]>(type: "bytea", nullable: true),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ServiceAreas",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    LandlordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceAreas", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SecretHash = table.Column<byte[]>(type: "bytea", nullable: false),
                    StaffId = table.Column<Guid>(type: "uuid", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastSeenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AbsoluteEndAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RevokedBecause = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Staff",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ObjectId = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    DemoPersona = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    JobTitle = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    IsActive = table.Column<bool>(type: "boolean", nullable: false),
                    Roles = table.Column<string[]>(type: "text[]", nullable: false),
                    AreaIds = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    OfficeId = table.Column<Guid>(type: "uuid", nullable: true),
                    ManagerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Staff", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StaffHouseholdTokens",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StaffId = table.Column<Guid>(type: "uuid", nullable: false),
                    Field = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Token = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffHouseholdTokens", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StoredDocument",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Language = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Version = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Pages = table.Column<int>(type: "integer", nullable: false),
                    RenderedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredDocument", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Tenancies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenancyRef = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    PropertyId = table.Column<Guid>(type: "uuid", nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tenancies", x => x.Id);
                });

            migrationBuilder.InsertData(
                table: "AuditHeads",
                columns: new[] { "Id", "Hash", "Sequence" },
                values: new object[] { 1, new byte[0], 0L });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_CaseId_Sequence",
                table: "AuditEntries",
                columns: new[] { "CaseId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_StaffId_Sequence",
                table: "AuditEntries",
                columns: new[] { "StaffId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_BlindTokens_CaseId",
                table: "BlindTokens",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_BlindTokens_Field_Token",
                table: "BlindTokens",
                columns: new[] { "Field", "Token" });

            migrationBuilder.CreateIndex(
                name: "IX_BlindTokens_RecordId",
                table: "BlindTokens",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseClocks_CaseId",
                table: "CaseClocks",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseClocks_State_DueAt",
                table: "CaseClocks",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseEntries_CaseId_At_Id",
                table: "CaseEntries",
                columns: new[] { "CaseId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseExclusions_CaseId_StaffId",
                table: "CaseExclusions",
                columns: new[] { "CaseId", "StaffId" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseExclusions_StaffId",
                table: "CaseExclusions",
                column: "StaffId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseFacts_Month_NeighbourhoodId",
                table: "CaseFacts",
                columns: new[] { "Month", "NeighbourhoodId" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseMoves_FromCaseId",
                table: "CaseMoves",
                column: "FromCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseMoves_ToCaseId",
                table: "CaseMoves",
                column: "ToCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CasePromises_CaseId",
                table: "CasePromises",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_MergedIntoId",
                table: "Cases",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_NeighbourhoodId_ReceivedAt_Id",
                table: "Cases",
                columns: new[] { "NeighbourhoodId", "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_OfficerId_ReceivedAt_Id",
                table: "Cases",
                columns: new[] { "OfficerId", "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_OfficerId_Status_NextDueAt",
                table: "Cases",
                columns: new[] { "OfficerId", "Status", "NextDueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_ReceivedAt_Id",
                table: "Cases",
                columns: new[] { "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Reference",
                table: "Cases",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Risk_ReceivedAt_Id",
                table: "Cases",
                columns: new[] { "Risk", "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_ServiceAreaId_ReceivedAt_Id",
                table: "Cases",
                columns: new[] { "ServiceAreaId", "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Status_ReceivedAt_Id",
                table: "Cases",
                columns: new[] { "Status", "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Status_ServiceAreaId_NextDueAt",
                table: "Cases",
                columns: new[] { "Status", "ServiceAreaId", "NextDueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseStrands_Strand_ReceivedAt_CaseId",
                table: "CaseStrands",
                columns: new[] { "Strand", "ReceivedAt", "CaseId" });

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_AuthorId_SavedAt",
                table: "Drafts",
                columns: new[] { "AuthorId", "SavedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_IncidentFacts_EventId",
                table: "IncidentFacts",
                column: "EventId");

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_CaseId_Ordinal",
                table: "Incidents",
                columns: new[] { "CaseId", "Ordinal" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_EventId",
                table: "Incidents",
                column: "EventId");

            migrationBuilder.CreateIndex(
                name: "IX_JoinProposals_CaseId_DecidedAt",
                table: "JoinProposals",
                columns: new[] { "CaseId", "DecidedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_JoinProposals_OtherCaseId",
                table: "JoinProposals",
                column: "OtherCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_LeafletIssue_IssuedAt_Id",
                table: "LeafletIssue",
                columns: new[] { "IssuedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LeafletIssue_TenancyReference",
                table: "LeafletIssue",
                column: "TenancyReference");

            migrationBuilder.CreateIndex(
                name: "IX_Neighbourhoods_Code",
                table: "Neighbourhoods",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Offices_NeighbourhoodId",
                table: "Offices",
                column: "NeighbourhoodId");

            migrationBuilder.CreateIndex(
                name: "IX_Parties_CaseId_Ordinal",
                table: "Parties",
                columns: new[] { "CaseId", "Ordinal" });

            migrationBuilder.CreateIndex(
                name: "IX_Parties_ReportId",
                table: "Parties",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_Perceptions_IncidentId",
                table: "Perceptions",
                column: "IncidentId");

            migrationBuilder.CreateIndex(
                name: "IX_Properties_NeighbourhoodId",
                table: "Properties",
                column: "NeighbourhoodId");

            migrationBuilder.CreateIndex(
                name: "IX_Properties_SearchText",
                table: "Properties",
                column: "SearchText");

            migrationBuilder.CreateIndex(
                name: "IX_Properties_Uprn",
                table: "Properties",
                column: "Uprn",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportAdditions_ReportId",
                table: "ReportAdditions",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportFacts_Month_NeighbourhoodId",
                table: "ReportFacts",
                columns: new[] { "Month", "NeighbourhoodId" });

            migrationBuilder.CreateIndex(
                name: "IX_Reports_CaseId",
                table: "Reports",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_DraftId",
                table: "Reports",
                column: "DraftId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reports_ReceiptCodeHash",
                table: "Reports",
                column: "ReceiptCodeHash");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_Reference",
                table: "Reports",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reports_TakenById_EnteredAt",
                table: "Reports",
                columns: new[] { "TakenById", "EnteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_SecretHash",
                table: "Sessions",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_StaffId",
                table: "Sessions",
                column: "StaffId");

            migrationBuilder.CreateIndex(
                name: "IX_Staff_DemoPersona",
                table: "Staff",
                column: "DemoPersona",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Staff_ObjectId",
                table: "Staff",
                column: "ObjectId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StaffHouseholdTokens_Field_Token",
                table: "StaffHouseholdTokens",
                columns: new[] { "Field", "Token" });

            migrationBuilder.CreateIndex(
                name: "IX_StoredDocument_Kind_Language_Version",
                table: "StoredDocument",
                columns: new[] { "Kind", "Language", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Tenancies_PropertyId",
                table: "Tenancies",
                column: "PropertyId");

            migrationBuilder.CreateIndex(
                name: "IX_Tenancies_TenancyRef",
                table: "Tenancies",
                column: "TenancyRef",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AuditEntries");

            migrationBuilder.DropTable(
                name: "AuditHeads");

            migrationBuilder.DropTable(
                name: "BlindTokens");

            migrationBuilder.DropTable(
                name: "Boards");

            migrationBuilder.DropTable(
                name: "CaseClocks");

            migrationBuilder.DropTable(
                name: "CaseEntries");

            migrationBuilder.DropTable(
                name: "CaseExclusions");

            migrationBuilder.DropTable(
                name: "CaseFacts");

            migrationBuilder.DropTable(
                name: "CaseMoves");

            migrationBuilder.DropTable(
                name: "CasePromises");

            migrationBuilder.DropTable(
                name: "Cases");

            migrationBuilder.DropTable(
                name: "CaseSealMembers");

            migrationBuilder.DropTable(
                name: "CaseStrands");

            migrationBuilder.DropTable(
                name: "ClosureDays");

            migrationBuilder.DropTable(
                name: "CodeItems");

            migrationBuilder.DropTable(
                name: "Drafts");

            migrationBuilder.DropTable(
                name: "IncidentFacts");

            migrationBuilder.DropTable(
                name: "Incidents");

            migrationBuilder.DropTable(
                name: "JoinProposals");

            migrationBuilder.DropTable(
                name: "Landlords");

            migrationBuilder.DropTable(
                name: "LeafletIssue");

            migrationBuilder.DropTable(
                name: "Neighbourhoods");

            migrationBuilder.DropTable(
                name: "Offices");

            migrationBuilder.DropTable(
                name: "Parties");

            migrationBuilder.DropTable(
                name: "Perceptions");

            migrationBuilder.DropTable(
                name: "PeriodCounters");

            migrationBuilder.DropTable(
                name: "Properties");

            migrationBuilder.DropTable(
                name: "ReferenceNumbers");

            migrationBuilder.DropTable(
                name: "ReportAdditions");

            migrationBuilder.DropTable(
                name: "ReportFacts");

            migrationBuilder.DropTable(
                name: "Reports");

            migrationBuilder.DropTable(
                name: "ServiceAreas");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "Staff");

            migrationBuilder.DropTable(
                name: "StaffHouseholdTokens");

            migrationBuilder.DropTable(
                name: "StoredDocument");

            migrationBuilder.DropTable(
                name: "Tenancies");
        }
    }
}
