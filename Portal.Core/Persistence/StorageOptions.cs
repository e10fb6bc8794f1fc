namespace Portal.Core.Persistence;

/// <summary>Which database holds the data.</summary>
public enum DatabaseProvider
{
    /// <summary>One embedded file; the default.</summary>
    Sqlite,

    /// <summary>PostgreSQL, for several portal instances.</summary>
    Postgres,
}

/// <summary>Where data, keys and backups live. Bound from <c>Database</c>, <c>ConnectionStrings</c> and <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>Seconds that SQLite waits for a file that another process holds. The driver would wait 30, and with it everybody who saves.</summary>
    private const int BusySeconds = 5;

    /// <summary>The database.</summary>
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>Folder of the SQLite file and other data.</summary>
    public string DataDir { get; set; } = "data";

    /// <summary>Folder of the key ring and the key store; backed up apart from the data.</summary>
    public string KeyDir { get; set; } = "data/keys";

    /// <summary>Folder of backups.</summary>
    public string BackupDir { get; set; } = "data/backups";

    /// <summary>Folder of the anchors of the audit trail; apart from data and keys, where nothing is ever taken away.</summary>
    public string AnchorDir { get; set; } = "data/anchors";

    /// <summary>A PKCS#12 file with the certificate that wraps the key ring; null for a plain ring.</summary>
    public string? RingCertificate { get; set; }

    /// <summary>Its password.</summary>
    public string? RingCertificatePassword { get; set; }

    /// <summary>Connection string of the data; for SQLite <c>portal.db</c> in the data folder unless given.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Connection string of the key store on PostgreSQL: a database of its own.</summary>
    public string? KeysConnectionString { get; set; }

    /// <summary>The connection string in force.</summary>
    public string DataConnectionString => !string.IsNullOrWhiteSpace(ConnectionString)
        ? ConnectionString
        : $"Data Source={Path.Combine(DataDir, "portal.db")};Default Timeout={BusySeconds}";

    /// <summary>Written without waiting for the disk: only while invented data are loaded.</summary>
    internal bool IsLoading { get; private init; }

    /// <summary>The same place, for loading invented data.</summary>
    internal StorageOptions ForLoading() => new()
    {
        Provider = Provider,
        DataDir = DataDir,
        KeyDir = KeyDir,
        BackupDir = BackupDir,
        AnchorDir = AnchorDir,
        RingCertificate = RingCertificate,
        RingCertificatePassword = RingCertificatePassword,
        ConnectionString = ConnectionString,
        KeysConnectionString = KeysConnectionString,
        IsLoading = true,
    };
}
