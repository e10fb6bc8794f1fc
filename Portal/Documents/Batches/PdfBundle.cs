using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Portal.Documents.Printing;

namespace Portal.Documents.Batches;

/// <summary>
/// One file for the printer made of many that the kept browser wrote: all copies in their order, each beginning on the front of a sheet. What the
/// copies share is in the file once. The file is for paper: links and structure stay in the single documents.
/// </summary>
internal sealed class PdfBundle
{
    // What belongs to the document that the page came from, not to the page on paper
    private static readonly string[] LeftBehind = ["/Parent", "/StructParents", "/Tabs", "/Annots"];

    private readonly ArrayBufferWriter<byte> output = new();
    private readonly List<int> offsets = [0];
    private readonly List<int> kids = [];
    private readonly int tree;

    private PdfBundle()
    {
        // Four bytes above 127 tell whoever passes the file on that it is no text
        output.Write("%PDF-1.4\n%\u00e2\u00e3\n"u8);
        tree = Reserve();
    }

    /// <summary>The file; none when there is nothing to put in it.</summary>
    public static PrintedPdf? Of(IReadOnlyList<(PrintedPdf Document, int Copies)> parts, string title)
    {
        if (parts.Count == 0)
        {
            return null;
        }

        var bundle = new PdfBundle();
        var sources = new Dictionary<string, Part>(StringComparer.Ordinal);
        foreach (var (document, copies) in parts)
        {
            if (!sources.TryGetValue(document.Sha256, out var part))
            {
                sources[document.Sha256] = part = new(new(document.Bytes), []);
            }

            for (var i = 0; i < copies; i++)
            {
                bundle.Add(part);
            }
        }

        var bytes = bundle.Finish(title);
        return new(bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)), bundle.kids.Count);
    }

    private void Add(Part part)
    {
        foreach (var page in part.Source.Pages)
        {
            var entries = page.Entries.Where(entry => !LeftBehind.Contains(entry.Name, StringComparer.Ordinal)).ToList();
            CopyBelow(part, entries.SelectMany(entry => entry.Value));
            kids.Add(Reserve());
            Begin(kids[^1]);
            Write("<<");
            foreach (var (name, value) in entries)
            {
                Write(name);
                Write(part, value);
            }

            Write(string.Create(CultureInfo.InvariantCulture, $"/Parent {tree} 0 R>>"));
            End();
        }

        if (part.Source.Pages.Count % 2 != 0)
        {
            AddBlank(part);
        }
    }

    /// <summary>The back of the last sheet, so that the next copy does not begin there.</summary>
    private void AddBlank(Part part)
    {
        kids.Add(Reserve());
        Begin(kids[^1]);
        Write("<</Type/Page/Resources<<>>/MediaBox");
        Write(part, part.Source.Pages[^1].Entry("/MediaBox") ?? throw new InvalidDataException("A page without a size."));
        Write(string.Create(CultureInfo.InvariantCulture, $"/Parent {tree} 0 R>>"));
        End();
    }

    /// <summary>Whatever these pieces name, and what that names, once for each source.</summary>
    private void CopyBelow(Part part, IEnumerable<PdfPiece> pieces)
    {
        var waiting = new Stack<int>(pieces.Where(piece => piece.Reference > 0).Select(piece => piece.Reference));
        while (waiting.TryPop(out var number))
        {
            if (!part.Copied.TryAdd(number, offsets.Count))
            {
                continue;
            }

            var one = part.Source.Object(number);
            var below = (one.Value ?? one.Entries.SelectMany(entry => entry.Value)).Where(piece => piece.Reference > 0).ToList();
            part.Late.Add((Reserve(), one));
            below.ForEach(piece => waiting.Push(piece.Reference));
        }

        foreach (var (id, one) in part.Late)
        {
            Begin(id);
            WriteObject(part, one);
            End();
        }

        part.Late.Clear();
    }

    private void WriteObject(Part part, PdfObject one)
    {
        if (one.Value is { } value)
        {
            Write(part, value);
            return;
        }

        Write("<<");
        foreach (var (name, entry) in one.Entries)
        {
            Write(name);
            Write(part, entry);
        }

        Write(">>");
        if (one.Stream is { } stream)
        {
            Write("stream\n");
            output.Write(part.Source.Bytes(stream));
            Write("\nendstream");
        }
    }

    private byte[] Finish(string title)
    {
        Begin(tree);
        Write(string.Create(CultureInfo.InvariantCulture, $"<</Type/Pages/Count {kids.Count}/Kids["));
        kids.ForEach(kid => Write(string.Create(CultureInfo.InvariantCulture, $"{kid} 0 R ")));
        Write("]>>");
        End();

        var catalogue = Reserve();
        Begin(catalogue);
        Write(string.Create(CultureInfo.InvariantCulture, $"<</Type/Catalog/Pages {tree} 0 R/ViewerPreferences<</DisplayDocTitle true/Duplex/DuplexFlipLongEdge>>>>"));
        End();

        var about = Reserve();
        Begin(about);
        Write($"<</Title<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(title))}>>>");
        End();

        var table = output.WrittenCount;
        Write(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count}\n0000000000 65535 f \n"));
        foreach (var offset in offsets.Skip(1))
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n"));
        }

        Write(string.Create(CultureInfo.InvariantCulture, $"trailer\n<</Size {offsets.Count}/Root {catalogue} 0 R/Info {about} 0 R>>\nstartxref\n{table}\n%%EOF\n"));
        return output.WrittenSpan.ToArray();
    }

    private int Reserve()
    {
        offsets.Add(0);
        return offsets.Count - 1;
    }

    private void Begin(int id)
    {
        offsets[id] = output.WrittenCount;
        Write(string.Create(CultureInfo.InvariantCulture, $"{id} 0 obj\n"));
    }

    private void End() => Write("\nendobj\n");

    private void Write(Part part, List<PdfPiece> pieces)
    {
        foreach (var piece in pieces)
        {
            // Space before each: names, numbers and references need something between them
            output.Write(" "u8);
            if (piece.Reference > 0)
            {
                Write(string.Create(CultureInfo.InvariantCulture, $"{part.Copied[piece.Reference]} 0 R"));
            }
            else
            {
                output.Write(part.Source.Bytes(piece));
            }
        }
    }

    private void Write(string text) => output.Write(Encoding.ASCII.GetBytes(text));

    private sealed record Part(PdfSource Source, Dictionary<int, int> Copied)
    {
        public List<(int Id, PdfObject Object)> Late { get; } = [];
    }
}
