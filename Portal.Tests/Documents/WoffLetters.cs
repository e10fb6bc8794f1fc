using System.Buffers.Binary;
using System.IO.Compression;

namespace Portal.Tests.Documents;

/// <summary>Reads from a woff2 file which letters it has.</summary>
internal static class WoffLetters
{
    // The places of these names in the list of tables that the format knows
    private const int CmapTag = 0;
    private const int GlyfTag = 10;
    private const int LocaTag = 11;
    private const int NoKnownTag = 63;

    /// <summary>The code points that the font has a letter for.</summary>
    public static HashSet<int> Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        Assert.Equal("wOF2"u8, bytes.AsSpan(0, 4));
        var tables = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(12));
        var compressed = (int)BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(20));
        var at = 48;
        var offset = 0;
        (int From, int Length)? cmap = null;
        for (var i = 0; i < tables; i++)
        {
            var flags = bytes[at++];
            var tag = flags & 0x3F;
            at += tag == NoKnownTag ? 4 : 0;
            var length = ReadBase128(bytes, ref at);
            var isOutline = tag is GlyfTag or LocaTag;
            var transformed = isOutline ? flags >> 6 == 0 : flags >> 6 != 0;
            var stored = transformed ? ReadBase128(bytes, ref at) : length;
            if (tag == CmapTag)
            {
                cmap = (offset, length);
            }

            offset += stored;
        }

        using var brotli = new BrotliStream(new MemoryStream(bytes, at, compressed), CompressionMode.Decompress);
        using var all = new MemoryStream();
        brotli.CopyTo(all);
        return ReadCmap(all.ToArray().AsSpan(cmap!.Value.From, cmap.Value.Length));
    }

    private static int ReadBase128(byte[] bytes, ref int at)
    {
        var value = 0;
        byte next;
        do
        {
            next = bytes[at++];
            value = (value << 7) | (next & 0x7F);
        }
        while ((next & 0x80) != 0);
        return value;
    }

    private static HashSet<int> ReadCmap(ReadOnlySpan<byte> cmap)
    {
        var points = new HashSet<int>();
        var count = BinaryPrimitives.ReadUInt16BigEndian(cmap[2..]);
        for (var i = 0; i < count; i++)
        {
            var table = cmap[(int)BinaryPrimitives.ReadUInt32BigEndian(cmap[(4 + (i * 8) + 4)..])..];
            switch (BinaryPrimitives.ReadUInt16BigEndian(table))
            {
                case 4:
                    ReadSegments(table, points);
                    break;
                case 12:
                    ReadGroups(table, points);
                    break;
            }
        }

        return points;
    }

    private static void ReadSegments(ReadOnlySpan<byte> table, HashSet<int> points)
    {
        var doubled = BinaryPrimitives.ReadUInt16BigEndian(table[6..]);
        for (var i = 0; i < doubled; i += 2)
        {
            var end = BinaryPrimitives.ReadUInt16BigEndian(table[(14 + i)..]);
            var start = BinaryPrimitives.ReadUInt16BigEndian(table[(16 + doubled + i)..]);
            for (int point = start; point <= end && point < 0xFFFF; point++)
            {
                points.Add(point);
            }
        }
    }

    private static void ReadGroups(ReadOnlySpan<byte> table, HashSet<int> points)
    {
        var groups = (int)BinaryPrimitives.ReadUInt32BigEndian(table[12..]);
        for (var i = 0; i < groups; i++)
        {
            var group = table[(16 + (i * 12))..];
            var start = (int)BinaryPrimitives.ReadUInt32BigEndian(group);
            var end = (int)BinaryPrimitives.ReadUInt32BigEndian(group[4..]);
            points.UnionWith(Enumerable.Range(start, end - start + 1));
        }
    }
}
