using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portal.Core.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class OrganisationSessions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "ArrivedAt",
                table: "Staff",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DirectoryId",
                table: "Staff",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "CheckedAt",
                table: "Sessions",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ProviderSessionId",
                table: "Sessions",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "SteppedUpAt",
                table: "Sessions",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_ProviderSessionId",
                table: "Sessions",
                column: "ProviderSessionId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Sessions_ProviderSessionId",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "ArrivedAt",
                table: "Staff");

            migrationBuilder.DropColumn(
                name: "DirectoryId",
                table: "Staff");

            migrationBuilder.DropColumn(
                name: "CheckedAt",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "ProviderSessionId",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "SteppedUpAt",
                table: "Sessions");
        }
    }
}
