using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portal.Core.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class OpenCases : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Cases_Open",
                table: "Cases",
                columns: new[] { "ReceivedAt", "Id" },
                filter: "\"Status\" NOT IN ('Closed', 'Merged')");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_OpenInArea",
                table: "Cases",
                columns: new[] { "ServiceAreaId", "ReceivedAt", "Id" },
                filter: "\"Status\" NOT IN ('Closed', 'Merged')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Cases_Open",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_Cases_OpenInArea",
                table: "Cases");
        }
    }
}
