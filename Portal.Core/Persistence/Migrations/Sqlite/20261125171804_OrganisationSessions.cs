using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portal.Core.Persistence.Migrations.Sqlite
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DirectoryId",
                table: "Staff",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "CheckedAt",
                table: "Sessions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ProviderSessionId",
                table: "Sessions",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "SteppedUpAt",
                table: "Sessions",
                type: "TEXT",
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
