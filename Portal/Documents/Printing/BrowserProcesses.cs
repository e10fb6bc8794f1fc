using System.Diagnostics;
using System.Globalization;

namespace Portal.Documents.Printing;

/// <summary>The processes of one run of the browser, found by the argument that it was started with. Known on Linux only.</summary>
internal static class BrowserProcesses
{
    private const int KibibytesInMebibyte = 1024;
    private const string DriverVerb = "run-driver";

    /// <summary>MiB of all of them together, shared pages counted in part; null where it cannot be told.</summary>
    public static long? MebibytesOf(string mark) =>
        Find(mark) is { Count: > 0 } ids ? ids.Sum(KibibytesOf) / KibibytesInMebibyte : null;

    /// <summary>Ends those that are still there: a browser that is stuck does not close when it is asked to.</summary>
    public static void End(string mark)
    {
        foreach (var id in Find(mark))
        {
            using var process = Get(id);
            End(process);
        }
    }

    /// <summary>Ends this one if it is still there.</summary>
    public static void End(Process? process)
    {
        try
        {
            process?.Kill();
        }
        catch (Exception gone) when (gone is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended meanwhile
        }
    }

    /// <summary>The driver and the first process that it started for the browser; none where they cannot be told.</summary>
    public static (Process? Driver, Process? Browser) TopOf(string mark)
    {
        var found = Find(mark);
        foreach (var id in found)
        {
            if (ParentOf($"/proc/{id}") is { } parent && !found.Contains(parent) && ReadText($"/proc/{parent}", "cmdline")?.Contains(DriverVerb, StringComparison.Ordinal) == true)
            {
                return (Get(parent), Get(id));
            }
        }

        return (null, null);
    }

    private static Process? Get(int id)
    {
        try
        {
            return Process.GetProcessById(id);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Those that carry the mark and all below them.</summary>
    private static HashSet<int> Find(string mark)
    {
        var found = new HashSet<int>();
        if (!OperatingSystem.IsLinux())
        {
            return found;
        }

        var parents = new Dictionary<int, int>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && ParentOf(folder) is { } parent)
            {
                parents[id] = parent;
                if (ReadText(folder, "cmdline")?.Contains(mark, StringComparison.Ordinal) == true)
                {
                    found.Add(id);
                }
            }
        }

        if (found.Count > 0)
        {
            found.UnionWith([.. parents.Keys.Where(id => IsBelow(id, found, parents))]);
        }

        return found;
    }

    private static bool IsBelow(int id, HashSet<int> tops, Dictionary<int, int> parents)
    {
        while (!tops.Contains(id))
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
