using System.Security.Cryptography;
using PdfSharp.Pdf;
using PdfSharp.Pdf.IO;
using Portal.Documents.Printing;

namespace Portal.Documents.Batches;

/// <summary>
/// One file for the printer made of many that the kept browser wrote: all copies in their order, each beginning on the front of a sheet. What the
/// copies share is in the file once. The file is for paper: links and structure stay in the single documents.
/// </summary>
internal static class PdfBundle
{
    /// <summary>The file; none when there is nothing to put in it. Throws <see cref="InvalidDataException"/> at what is no PDF.</summary>
    public static PrintedPdf? Of(IReadOnlyList<(PrintedPdf Document, int Copies)> parts, string title)
    {
        if (parts.Count == 0)
        {
            return null;
        }

        using var bundle = new PdfDocument();
        About(bundle, title);
        var sources = new Dictionary<string, PdfDocument>(StringComparer.Ordinal);
        try
        {
            foreach (var (document, copies) in parts)
            {
                if (!sources.TryGetValue(document.Sha256, out var source))
                {
                    sources[document.Sha256] = source = Open(document.Bytes);
                }

                for (var i = 0; i < copies; i++)
                {
                    AddCopy(bundle, source);
                }
            }

            SayLanguage(bundle, sources.Values);
            var pages = bundle.PageCount;
            using var output = new MemoryStream();
            bundle.Save(output, closeStream: false);
            var bytes = output.ToArray();
            return new(bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)), pages);
        }
        finally
        {
            foreach (var source in sources.Values)
            {
                source.Dispose();
            }
        }
    }

    private static void About(PdfDocument bundle, string title)
    {
        bundle.Info.Title = title;
        bundle.ViewerPreferences.DisplayDocTitle = true;
        bundle.ViewerPreferences.Elements.SetName("/Duplex", "/DuplexFlipLongEdge");
        // The pages keep the colours that the browser gave them
        bundle.Options.ColorMode = PdfColorMode.Undefined;
    }

    private static void SayLanguage(PdfDocument bundle, IEnumerable<PdfDocument> sources)
    {
        // A file of several languages has none of its own
        var languages = sources.Select(source => source.Language).Distinct(StringComparer.Ordinal).ToList();
        if (languages is [{ Length: > 0 } only])
        {
            bundle.Language = only;
        }
    }

    private static PdfDocument Open(byte[] file)
    {
        try
        {
            using var input = new MemoryStream(file, writable: false);
            var source = PdfReader.Open(input, PdfDocumentOpenMode.Import);
            if (source.PageCount == 0)
            {
                throw new InvalidDataException("A PDF without pages.");
            }

            foreach (var page in source.Pages)
            {
                // Where a link leads to would come along with it, whole documents in the end
                page.Elements.Remove("/Annots");
            }

            return source;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The library has no one kind of exception for a file that it cannot read
            throw new InvalidDataException("A PDF that cannot be read.", fault);
        }
    }

    private static void AddCopy(PdfDocument bundle, PdfDocument source)
    {
        foreach (var page in source.Pages)
        {
            bundle.AddPage(page);
        }

        if (source.PageCount % 2 != 0)
        {
            // The back of the last sheet, so that the next copy does not begin there
            var back = bundle.AddPage(new PdfPage { MediaBox = source.Pages[source.PageCount - 1].MediaBox });
            back.Elements["/Resources"] = new PdfDictionary();
        }
    }
}
