namespace Portal.Tests.TestSupport;

/// <summary>A folder of its own for one test or fixture, removed afterwards.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>The full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("portal-test-").FullName;

    /// <inheritdoc />
    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A process that is still closing its files; the system clears its temporary folder itself
        }
    }
}
