using System.Security.Cryptography;
using Portal.Core.SharedKernel;

namespace Portal.Documents.Printing;

/// <summary>What is looked at before a printed file is believed.</summary>
internal static class PdfFile
{
    /// <summary>The file with its page count and hash; refused when it is no PDF or has too many pages.</summary>
    public static Result<PrintedPdf> Check(byte[] bytes, int maxPages)
    {
        if (!bytes.AsSpan().StartsWith("%PDF-"u8))
        {
            return PdfErrors.Failed;
        }

        var pages = CountPages(bytes);
        return pages switch
        {
            0 => PdfErrors.Failed,
            _ when pages > maxPages => PdfErrors.TooLong,
            _ => new PrintedPdf(bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)), pages),
        };
    }

    // Each page is an object of the type Page; the tree above them is of the type Pages
    private static int CountPages(ReadOnlySpan<byte> bytes)
    {
        var pages = 0;
        var key = "/Type /Page"u8;
        for (var at = bytes.IndexOf(key); at >= 0; at = bytes.IndexOf(key))
        {
            bytes = bytes[(at + key.Length)..];
            if (bytes.Length > 0 && bytes[0] is (byte)'\n' or (byte)'\r' or (byte)' ' or (byte)'/' or (byte)'>')
            {
                pages++;
            }
        }

        return pages;
    }
}
