using System.Globalization;
using System.Runtime.InteropServices;

namespace Portal.Commands.Bench;

/// <summary>When a run was and how busy the machine was with other work, as the average number of processes that wanted a core.</summary>
/// <param name="At">When it began (UTC).</param>
/// <param name="LoadBefore">Before it began; null where the system does not tell.</param>
/// <param name="LoadAfter">At its end, its own work included.</param>
internal sealed record BenchRun(DateTimeOffset At, double? LoadBefore, double? LoadAfter = null);

/// <summary>What is measured on.</summary>
internal static class Machine
{
    /// <summary>Cores, memory, system and runtime in one line.</summary>
    public static string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024):0} GiB, {RuntimeInformation.OSDescription}, .NET {Environment.Version}");

    /// <summary>The load of the last minute; null where the system does not tell.</summary>
    public static double? Load() => File.Exists("/proc/loadavg")
        && double.TryParse(File.ReadAllText("/proc/loadavg").Split(' ')[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var load)
        ? load : null;
}
