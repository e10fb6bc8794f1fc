using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portal.Core.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class LeafletLife : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "BatchId",
                table: "LeafletIssue",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Format",
                table: "LeafletIssue",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "a4");

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "LeafletIssue",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Printed");

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "LeafletIssue",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "TenancyId",
                table: "LeafletIssue",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "LeafletPrint",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DocumentVersion = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Language = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Format = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ContentVersion = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    FirstAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeafletPrint", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LeafletRecall",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OfficeId = table.Column<Guid>(type: "uuid", nullable: false),
                    OldPhone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    NewPhone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OldAddress = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    NewAddress = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeafletRecall", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LeafletStockMove",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OfficeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Language = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Format = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ContentVersion = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    DocumentVersion = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Quantity = table.Column<int>(type: "integer", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeafletStockMove", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LeafletText",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Language = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    SourceNumber = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "character varying(200000)", maxLength: 200000, nullable: false),
                    Translator = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Checker = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ApprovedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    BegunById = table.Column<Guid>(type: "uuid", nullable: false),
                    BegunAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ChangedById = table.Column<Guid>(type: "uuid", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PublishedById = table.Column<Guid>(type: "uuid", nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WithdrawnById = table.Column<Guid>(type: "uuid", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WithdrawnWhy = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeafletText", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LeafletPrintContact",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PrintId = table.Column<Guid>(type: "uuid", nullable: false),
                    OfficeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Phone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Address = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeafletPrintContact", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LeafletPrintContact_LeafletPrint_PrintId",
                        column: x => x.PrintId,
                        principalTable: "LeafletPrint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LeafletRecallPile",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecallId = table.Column<Guid>(type: "uuid", nullable: false),
                    OfficeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Language = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Format = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    DocumentVersion = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Quantity = table.Column<int>(type: "integer", nullable: false),
                    DoneById = table.Column<Guid>(type: "uuid", nullable: true),
                    DoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeafletRecallPile", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LeafletRecallPile_LeafletRecall_RecallId",
                        column: x => x.RecallId,
                        principalTable: "LeafletRecall",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LeafletRecallPrint",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecallId = table.Column<Guid>(type: "uuid", nullable: false),
                    PrintId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeafletRecallPrint", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LeafletRecallPrint_LeafletRecall_RecallId",
                        column: x => x.RecallId,
                        principalTable: "LeafletRecall",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_LeafletIssue_DocumentVersion",
                table: "LeafletIssue",
                column: "DocumentVersion");

            migrationBuilder.CreateIndex(
                name: "IX_LeafletIssue_OfficeId_IssuedAt_Id",
                table: "LeafletIssue",
                columns: new[] { "OfficeId", "IssuedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LeafletPrint_DocumentVersion",
                table: "LeafletPrint",
                column: "DocumentVersion",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LeafletPrintContact_OfficeId",
                table: "LeafletPrintContact",
                column: "OfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_LeafletPrintContact_PrintId",
                table: "LeafletPrintContact",
                column: "PrintId");

            migrationBuilder.CreateIndex(
                name: "IX_LeafletRecallPile_RecallId",
                table: "LeafletRecallPile",
                column: "RecallId");

            migrationBuilder.CreateIndex(
                name: "IX_LeafletRecallPrint_PrintId",
                table: "LeafletRecallPrint",
                column: "PrintId");

            migrationBuilder.CreateIndex(
                name: "IX_LeafletRecallPrint_RecallId",
                table: "LeafletRecallPrint",
                column: "RecallId");

            migrationBuilder.CreateIndex(
                name: "IX_LeafletStockMove_DocumentVersion",
                table: "LeafletStockMove",
                column: "DocumentVersion");

            migrationBuilder.CreateIndex(
                name: "IX_LeafletStockMove_OfficeId_At",
                table: "LeafletStockMove",
                columns: new[] { "OfficeId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_LeafletText_Language_Kind_Number",
                table: "LeafletText",
                columns: new[] { "Language", "Kind", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "LeafletPrintContact");

            migrationBuilder.DropTable(
                name: "LeafletRecallPile");

            migrationBuilder.DropTable(
                name: "LeafletRecallPrint");

            migrationBuilder.DropTable(
                name: "LeafletStockMove");

            migrationBuilder.DropTable(
                name: "LeafletText");

            migrationBuilder.DropTable(
                name: "LeafletPrint");

            migrationBuilder.DropTable(
                name: "LeafletRecall");

            migrationBuilder.DropIndex(
                name: "IX_LeafletIssue_DocumentVersion",
                table: "LeafletIssue");

            migrationBuilder.DropIndex(
                name: "IX_LeafletIssue_OfficeId_IssuedAt_Id",
                table: "LeafletIssue");

            migrationBuilder.DropColumn(
                name: "BatchId",
                table: "LeafletIssue");

            migrationBuilder.DropColumn(
                name: "Format",
                table: "LeafletIssue");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "LeafletIssue");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "LeafletIssue");

            migrationBuilder.DropColumn(
                name: "TenancyId",
                table: "LeafletIssue");
        }
    }
}
