namespace Portal.Core.Auditing;

/// <summary>Statements that make the database itself refuse to change or delete a row of the trail. Safe to repeat.</summary>
internal static class TrailGuard
{
    public const string Sqlite = """
        CREATE TRIGGER IF NOT EXISTS trail_no_update BEFORE UPDATE ON "AuditEntries" BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
        CREATE TRIGGER IF NOT EXISTS trail_no_delete BEFORE DELETE ON "AuditEntries" BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
        """;

    public const string Postgres = """
        CREATE OR REPLACE FUNCTION trail_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the trail is append-only'; END $$;
        CREATE OR REPLACE TRIGGER trail_no_change BEFORE UPDATE OR DELETE ON "AuditEntries" FOR EACH ROW EXECUTE FUNCTION trail_append_only();
        """;
}
