using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portal.Core.Persistence.Migrations.Postgres
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
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<Guid>(
                name: "LiteratureId",
                table: "LeafletIssue",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Occasion",
                table: "LeafletIssue",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "OfficeId",
                table: "LeafletIssue",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "LiteratureItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    Summary = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    Strands = table.Column<List<string>>(type: "text[]", nullable: false),
                    Audiences = table.Column<List<string>>(type: "text[]", nullable: false),
                    Language = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Url = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    FileId = table.Column<Guid>(type: "uuid", nullable: true),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueSince = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawnWhy = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LiteratureItems", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PublicContacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Phone = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Web = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Hours = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    About = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Strands = table.Column<List<string>>(type: "text[]", nullable: false),
                    ServiceAreaId = table.Column<Guid>(type: "uuid", nullable: true),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CheckedById = table.Column<Guid>(type: "uuid", nullable: true),
                    CheckDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Active = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicContacts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LiteratureFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                    Length = table.Column<int>(type: "integer", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    SentById = table.Column<Guid>(type: "uuid", nullable: false),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    ContactId = table.Column<Guid>(type: "uuid", nullable: false)
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
