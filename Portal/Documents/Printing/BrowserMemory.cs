using System.Globalization;

namespace Portal.Documents.Printing;

/// <summary>How much memory a run of the browser takes, all its processes together. Known on Linux only.</summary>
internal static class BrowserMemory
{
    private const int KibibytesInMebibyte = 1024;

    /// <summary>
    /// MiB of the process that was started with this argument and of all below it, shared pages counted in part; null where it cannot be told.
    /// </summary>
    public static long? MebibytesOf(string mark)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        var parents = new Dictionary<int, int>();
        int? root = null;
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && ParentOf(folder) is { } parent)
            {
                parents[id] = parent;
                if (ReadText(folder, "cmdline")?.Contains(mark, StringComparison.Ordinal) == true && (root is null || parent != root))
                {
                    root ??= id;
                }
            }
        }

        return root is { } top
            ? parents.Keys.Where(id => IsBelow(id, top, parents)).Sum(KibibytesOf) / KibibytesInMebibyte
            : null;
    }

    private static bool IsBelow(int id, int top, Dictionary<int, int> parents)
    {
        while (id != top)
        {
            if (!parents.TryGetValue(id, out id))
            {
                return false;
            }
        }

        return true;
    }

    // After the name in brackets, which may hold anything, come the state and the parent
    private static int? ParentOf(string folder)
    {
        var stat = ReadText(folder, "stat");
        var parts = stat?[(stat.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts is { Length: > 1 } && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var parent) ? parent : null;
    }

    private static long KibibytesOf(int id)
    {
        var line = ReadText($"/proc/{id}", "smaps_rollup")?.Split('\n').FirstOrDefault(l => l.StartsWith("Pss:", StringComparison.Ordinal));
        var figure = line?.Split(' ', StringSplitOptions.RemoveEmptyEntries).ElementAtOrDefault(1);
        return long.TryParse(figure, NumberStyles.None, CultureInfo.InvariantCulture, out var kibibytes) ? kibibytes : 0;
    }

    private static string? ReadText(string folder, string file)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, file));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
