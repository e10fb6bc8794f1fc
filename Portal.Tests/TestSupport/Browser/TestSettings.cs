namespace Portal.Tests.TestSupport.Browser;

/// <summary>The settings that every portal under test is started with.</summary>
public static class TestSettings
{
    /// <summary>Everything that the portal writes goes below the folder.</summary>
    public static IReadOnlyDictionary<string, string> For(string folder) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Database:Provider"] = "Sqlite",
        ["Storage:DataDir"] = Path.Combine(folder, "data"),
        ["Storage:KeyDir"] = Path.Combine(folder, "keys"),
        ["Storage:BackupDir"] = Path.Combine(folder, "backups"),
        ["Storage:AnchorDir"] = Path.Combine(folder, "anchors"),
        ["Pdf:WarmUp"] = "false",
        ["Demo:Profile"] = "Organisation",
    };
}
