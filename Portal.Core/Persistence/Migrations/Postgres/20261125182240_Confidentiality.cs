using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portal.Core.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Confidentiality : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "MatchedToken",
                table: "CaseExclusions",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AccessReviewMarks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Quarter = table.Column<DateOnly>(type: "date", nullable: false),
                    StaffId = table.Column<Guid>(type: "uuid", nullable: false),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Roles = table.Column<string[]>(type: "text[]", nullable: false),
                    AreaIds = table.Column<List<Guid>>(type: "uuid[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessReviewMarks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EmergencyOpenings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    StaffId = table.Column<Guid>(type: "uuid", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ThroughSeal = table.Column<bool>(type: "boolean", nullable: false),
                    BegunAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReviewDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Reason = table.Column<byte[]>(type: "bytea", nullable: false),
                    ReviewedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ReviewedById = table.Column<Guid>(type: "uuid", nullable: true),
                    Finding = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Review = table.Column<byte[]>(type: "bytea", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EmergencyOpenings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SealingProposals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Unseals = table.Column<bool>(type: "boolean", nullable: false),
                    ProposedById = table.Column<Guid>(type: "uuid", nullable: false),
                    ProposedAs = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ProposedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Reason = table.Column<byte[]>(type: "bytea", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DecidedById = table.Column<Guid>(type: "uuid", nullable: true),
                    Accepted = table.Column<bool>(type: "boolean", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SealingProposals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StaffHouseholds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffHouseholds", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccessReviewMarks_Quarter_StaffId",
                table: "AccessReviewMarks",
                columns: new[] { "Quarter", "StaffId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EmergencyOpenings_CaseId_StaffId_EndsAt",
                table: "EmergencyOpenings",
                columns: new[] { "CaseId", "StaffId", "EndsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_EmergencyOpenings_ReviewedAt_ReviewDueAt",
                table: "EmergencyOpenings",
                columns: new[] { "ReviewedAt", "ReviewDueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_SealingProposals_CaseId_DecidedAt",
                table: "SealingProposals",
                columns: new[] { "CaseId", "DecidedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccessReviewMarks");

            migrationBuilder.DropTable(
                name: "EmergencyOpenings");

            migrationBuilder.DropTable(
                name: "SealingProposals");

            migrationBuilder.DropTable(
                name: "StaffHouseholds");

            migrationBuilder.DropColumn(
                name: "MatchedToken",
                table: "CaseExclusions");
        }
    }
}
