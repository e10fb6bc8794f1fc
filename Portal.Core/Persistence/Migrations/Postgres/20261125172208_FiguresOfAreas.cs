using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portal.Core.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class FiguresOfAreas : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ClosingOutcome",
                table: "CaseFacts",
                type: "character varying(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "GraffitiRemoval",
                table: "CaseFacts",
                type: "character varying(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "PromisesKept",
                table: "CaseFacts",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "PromisesLate",
                table: "CaseFacts",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "RiskAssessment",
                table: "CaseFacts",
                type: "character varying(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "AreaCounters",
                columns: table => new
                {
                    Month = table.Column<int>(type: "integer", nullable: false),
                    ServiceAreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Measure = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Breakdown = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Value = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Count = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AreaCounters", x => new { x.ServiceAreaId, x.Month, x.Measure, x.Breakdown, x.Value });
                });

            migrationBuilder.CreateTable(
                name: "HomesFigures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    NeighbourhoodId = table.Column<Guid>(type: "uuid", nullable: false),
                    ServiceAreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    FromDay = table.Column<DateOnly>(type: "date", nullable: false),
                    Homes = table.Column<int>(type: "integer", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HomesFigures", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OtherAsbFigures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ServiceAreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Cases = table.Column<int>(type: "integer", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OtherAsbFigures", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PeriodCounters_Measure_Breakdown_Month",
                table: "PeriodCounters",
                columns: new[] { "Measure", "Breakdown", "Month" });

            migrationBuilder.CreateIndex(
                name: "IX_AreaCounters_Measure_Breakdown_Month",
                table: "AreaCounters",
                columns: new[] { "Measure", "Breakdown", "Month" });

            migrationBuilder.CreateIndex(
                name: "IX_HomesFigures_NeighbourhoodId_ServiceAreaId_FromDay",
                table: "HomesFigures",
                columns: new[] { "NeighbourhoodId", "ServiceAreaId", "FromDay" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OtherAsbFigures_ServiceAreaId_Year",
                table: "OtherAsbFigures",
                columns: new[] { "ServiceAreaId", "Year" },
                unique: true);

            // Facts of cases from before say what their clocks, promises and closing say; counters are counted again after migrating
            foreach (var (column, standard) in new[] { ("RiskAssessment", "risk-assessment"), ("GraffitiRemoval", "graffiti-removal") })
            {
                migrationBuilder.Sql($"""
                    UPDATE "CaseFacts" SET "{column}" = CASE
                        WHEN EXISTS (SELECT 1 FROM "CaseClocks" c WHERE c."CaseId" = "CaseFacts"."Id" AND c."Standard" = '{standard}' AND c."State" = 'Missed') THEN 'missed'
                        WHEN EXISTS (SELECT 1 FROM "CaseClocks" c WHERE c."CaseId" = "CaseFacts"."Id" AND c."Standard" = '{standard}' AND c."State" = 'Met')
                            AND NOT EXISTS (SELECT 1 FROM "CaseClocks" c WHERE c."CaseId" = "CaseFacts"."Id" AND c."Standard" = '{standard}' AND c."State" = 'Running') THEN 'met'
                        ELSE '' END
                    """);
            }

            migrationBuilder.Sql("""
                UPDATE "CaseFacts" SET
                    "PromisesKept" = (SELECT COUNT(*) FROM "CasePromises" p WHERE p."CaseId" = "CaseFacts"."Id" AND p."KeptAt" <= p."DueAt"),
                    "PromisesLate" = (SELECT COUNT(*) FROM "CasePromises" p WHERE p."CaseId" = "CaseFacts"."Id" AND p."KeptAt" > p."DueAt"),
                    "ClosingOutcome" = CASE WHEN "ClosedOn" IS NULL THEN '' ELSE COALESCE((SELECT c."ClosingOutcome" FROM "Cases" c WHERE c."Id" = "CaseFacts"."Id"), '') END
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AreaCounters");

            migrationBuilder.DropTable(
                name: "HomesFigures");

            migrationBuilder.DropTable(
                name: "OtherAsbFigures");

            migrationBuilder.DropIndex(
                name: "IX_PeriodCounters_Measure_Breakdown_Month",
                table: "PeriodCounters");

            migrationBuilder.DropColumn(
                name: "ClosingOutcome",
                table: "CaseFacts");

            migrationBuilder.DropColumn(
                name: "GraffitiRemoval",
                table: "CaseFacts");

            migrationBuilder.DropColumn(
                name: "PromisesKept",
                table: "CaseFacts");

            migrationBuilder.DropColumn(
                name: "PromisesLate",
                table: "CaseFacts");

            migrationBuilder.DropColumn(
                name: "RiskAssessment",
                table: "CaseFacts");
        }
    }
}
