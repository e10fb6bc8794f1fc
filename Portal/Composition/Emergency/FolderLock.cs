using Portal.Composition.Settings;
using Portal.Core.Persistence;

namespace Portal.Composition.Emergency;

/// <summary>Keeps a second portal off the same SQLite folder: two writers would not know of each other. Released by the system if the process dies.</summary>
public sealed class FolderLock(StorageOptions storage) : IDisposable
{
    private const int SharingViolationOnUnix = 11;
    private const int SharingViolationOnWindows = unchecked((int)0x80070020);
    private FileStream? file;

    /// <summary>Takes the lock. Only the host takes it; the reading verbs run beside it.</summary>
    /// <exception cref="StartRefusedException">Another portal has it.</exception>
    public void Take()
    {
        if (storage.Provider != DatabaseProvider.Sqlite)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(storage.DataDir);
            file = new FileStream(Path.Combine(storage.DataDir, "portal.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken) when (taken.HResult is SharingViolationOnUnix or SharingViolationOnWindows)
        {
            throw new StartRefusedException($"Another portal is running on {storage.DataDir}.", taken);
        }
        catch (Exception away) when (away is IOException or UnauthorizedAccessException)
        {
            // A folder that cannot be written: the emergency page says so to everybody who asks
        }
    }

    /// <inheritdoc />
    public void Dispose() => file?.Dispose();
}
