using System.Security.Cryptography;
using System.Text;

namespace Portal.Core.Persistence.Demo;

/// <summary>Ids that are the same every time the demonstration is made, so that its data can be compared and linked to.</summary>
public static class DemoIds
{
    /// <summary>The id of a row of the invented group by its kind and code.</summary>
    public static Guid Of(string kind, string code)
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"demo/{kind}/{code}"), bytes);
        // A well-formed version 8 id: made by a rule of our own
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes[..16], bigEndian: true);
    }
}
