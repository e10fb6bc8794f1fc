using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portal.Core.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LiteratureLibrary : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Copies",
                table: "LeafletIssue",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<Guid>(
                name: "LiteratureId",
                table: "LeafletIssue",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Occasion",
                table: "LeafletIssue",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "OfficeId",
                table: "LeafletIssue",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "LiteratureItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Strands = table.Column<string>(type: "TEXT", nullable: false),
                    Audiences = table.Column<string>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Url = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueSince = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WithdrawnWhy = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LiteratureItems", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PublicContacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Web = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Hours = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    About = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Strands = table.Column<string>(type: "TEXT", nullable: false),
                    ServiceAreaId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CheckedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    CheckDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Active = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicContacts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LiteratureFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SentById = table.Column<Guid>(type: "TEXT", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LiteratureFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LiteratureFiles_LiteratureItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "LiteratureItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LiteratureContacts",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContactId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LiteratureContacts", x => new { x.ItemId, x.ContactId });
                    table.ForeignKey(
                        name: "FK_LiteratureContacts_LiteratureItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "LiteratureItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_LiteratureContacts_PublicContacts_ContactId",
                        column: x => x.ContactId,
                        principalTable: "PublicContacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_LeafletIssue_LiteratureId_IssuedAt_Id",
                table: "LeafletIssue",
                columns: new[] { "LiteratureId", "IssuedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LiteratureContacts_ContactId",
                table: "LiteratureContacts",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_LiteratureFiles_ItemId",
                table: "LiteratureFiles",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_LiteratureItems_DueSince",
                table: "LiteratureItems",
                column: "DueSince");

            migrationBuilder.CreateIndex(
                name: "IX_LiteratureItems_State_Title_Id",
                table: "LiteratureItems",
                columns: new[] { "State", "Title", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicContacts_Kind",
                table: "PublicContacts",
                column: "Kind");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "LiteratureContacts");

            migrationBuilder.DropTable(
                name: "LiteratureFiles");

            migrationBuilder.DropTable(
                name: "PublicContacts");

            migrationBuilder.DropTable(
                name: "LiteratureItems");

            migrationBuilder.DropIndex(
                name: "IX_LeafletIssue_LiteratureId_IssuedAt_Id",
                table: "LeafletIssue");

            migrationBuilder.DropColumn(
                name: "Copies",
                table: "LeafletIssue");

            migrationBuilder.DropColumn(
                name: "LiteratureId",
                table: "LeafletIssue");

            migrationBuilder.DropColumn(
                name: "Occasion",
                table: "LeafletIssue");

            migrationBuilder.DropColumn(
                name: "OfficeId",
                table: "LeafletIssue");
        }
    }
}
