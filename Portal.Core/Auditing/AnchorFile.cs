using System.Text;

namespace Portal.Core.Auditing;

/// <summary>A file of anchors, one a line. The portal only ever adds to it; the operator may have the system refuse anything else.</summary>
public static class AnchorFile
{
    /// <summary>The name of the portal's own file in its folder.</summary>
    public const string Name = "audit-anchors.txt";

    /// <summary>Adds an anchor and waits until the disk has it.</summary>
    public static async Task AppendAsync(string path, AuditAnchor anchor, CancellationToken ct)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        await using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 1, FileOptions.WriteThrough);
        // In one piece: a reader sees whole lines
        await file.WriteAsync(Encoding.ASCII.GetBytes($"{anchor}\n"), ct);
        file.Flush(flushToDisk: true);
    }

    /// <summary>The anchors of a file, and how many of its lines are none.</summary>
    public static async Task<(IReadOnlyList<AuditAnchor> Anchors, int Unreadable)> ReadAsync(string path, CancellationToken ct)
    {
        var anchors = new List<AuditAnchor>();
        var unreadable = 0;
        await foreach (var line in File.ReadLinesAsync(path, ct))
        {
            if (AuditAnchor.Parse(line) is { } anchor)
            {
                anchors.Add(anchor);
            }
            else if (line.Length > 0)
            {
                unreadable++;
            }
        }

        return (anchors, unreadable);
    }
}
