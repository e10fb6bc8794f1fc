namespace Portal.Core.Persistence.Migrations;

/// <summary>
/// Bands that were recorded before there were questions: the last of each case becomes the first of its series. What was said then is sealed in the
/// entry of the timeline and stays there. The same words on both databases.
/// </summary>
internal static class CarriedRisk
{
    public const string Sql = """
        INSERT INTO "RiskAssessments" ("Id", "CaseId", "At", "ById", "Instrument", "Occasion", "ScoreBand", "Floor", "Before", "Band", "TellsManager", "Version")
        SELECT e."Id", e."CaseId", e."At", e."ById", '', '', 'NotAssessed', 'NotAssessed', 'NotAssessed', c."Risk", FALSE, 0
        FROM "CaseEntries" e JOIN "Cases" c ON c."Id" = e."CaseId"
        WHERE e."Kind" = 'risk' AND c."Risk" <> 'NotAssessed' AND NOT EXISTS (
            SELECT 1 FROM "CaseEntries" l WHERE l."CaseId" = e."CaseId" AND l."Kind" = 'risk' AND (l."At" > e."At" OR (l."At" = e."At" AND l."Id" > e."Id")))
        """;

    public const string AtClosing = """UPDATE "CaseFacts" SET "RiskAtClosing" = "Risk" WHERE "ClosedOn" IS NOT NULL""";
}
