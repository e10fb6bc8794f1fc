using System.Globalization;
using System.Text;

namespace Portal.Documents.Batches;

/// <summary>
/// Reads the objects of a PDF that the kept browser wrote: PDF 1.4, one plain table of objects, nothing encrypted. Not a reader for files from
/// elsewhere. Throws <see cref="InvalidDataException"/> at whatever it does not know, so that nothing half understood is printed.
/// </summary>
internal sealed class PdfSource
{
    private readonly byte[] bytes;
    private readonly Dictionary<int, int> offsets = [];
    private int at;

    public PdfSource(byte[] file)
    {
        bytes = file;
        at = file.AsSpan().LastIndexOf("startxref"u8) is var start and >= 0 ? start + "startxref".Length : throw Unknown();
        at = ReadNumber();
        Root = ReadTable();
        Pages = [.. PagesBelow(Object(Root).Reference("/Pages"))];
    }

    /// <summary>The object at the root.</summary>
    public int Root { get; }

    /// <summary>The objects of the pages, in order.</summary>
    public IReadOnlyList<PdfObject> Pages { get; }

    /// <summary>Bytes of the file.</summary>
    public ReadOnlySpan<byte> Bytes(PdfPiece piece) => bytes.AsSpan(piece.Start, piece.Length);

    /// <summary>An object by its number.</summary>
    public PdfObject Object(int number)
    {
        at = offsets.TryGetValue(number, out var offset) ? offset : throw Unknown();
        ReadNumber();
        ReadNumber();
        Expect("obj"u8);
        SkipSpace();
        return Sees("<<"u8) ? ReadDictionaryObject() : new PdfObject { Value = ReadValue() };
    }

    private IEnumerable<PdfObject> PagesBelow(int number)
    {
        var node = Object(number);
        return node.Entry("/Kids") is { } kids
            ? kids.Where(piece => piece.Reference > 0).SelectMany(piece => PagesBelow(piece.Reference))
            : [node];
    }

    private int ReadTable()
    {
        Expect("xref"u8);
        while (!Takes("trailer"u8))
        {
            var first = ReadNumber();
            var count = ReadNumber();
            for (var i = 0; i < count; i++)
            {
                var offset = ReadNumber();
                ReadNumber();
                if (Takes("n"u8))
                {
                    offsets[first + i] = offset;
                }
                else
                {
                    Expect("f"u8);
                }
            }
        }

        SkipSpace();
        var trailer = new PdfObject();
        ReadEntries(trailer);
        return trailer.Reference("/Root");
    }

    private PdfObject ReadDictionaryObject()
    {
        var found = new PdfObject();
        ReadEntries(found);
        if (Takes("stream"u8))
        {
            at += bytes[at] == '\r' ? 2 : 1;
            var start = at;
            var length = LengthOf(found);
            at = start + length;
            Expect("endstream"u8);
            found.Stream = new(start, length, 0);
        }

        return found;
    }

    private int LengthOf(PdfObject stream)
    {
        var length = stream.Entry("/Length") ?? throw Unknown();
        if (length[0].Reference > 0)
        {
            length = Object(length[0].Reference).Value ?? throw Unknown();
        }

        return int.Parse(Encoding.ASCII.GetString(Bytes(length[0])), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private void ReadEntries(PdfObject into)
    {
        Expect("<<"u8);
        while (!Takes(">>"u8))
        {
            var name = ReadWord();
            into.Entries.Add((Encoding.ASCII.GetString(Bytes(name)), ReadValue()));
        }
    }

    /// <summary>One value with all below it: bytes as they stand, references picked out.</summary>
    private List<PdfPiece> ReadValue()
    {
        var pieces = new List<PdfPiece>();
        ReadValue(pieces);
        return pieces;
    }

    private void ReadValue(List<PdfPiece> into)
    {
        SkipSpace();
        switch (bytes[at])
        {
            case (byte)'<' when Sees("<<"u8):
                ReadUntil(">>"u8, opening: 2, into);
                break;
            case (byte)'[':
                ReadUntil("]"u8, opening: 1, into);
                break;
            case (byte)'<':
                into.Add(new(at, bytes.AsSpan(at).IndexOf((byte)'>') + 1, 0));
                at += into[^1].Length;
                break;
            case (byte)'(':
                into.Add(ReadString());
                break;
            default:
                ReadWordOrReference(into);
                break;
        }
    }

    private void ReadUntil(ReadOnlySpan<byte> closing, int opening, List<PdfPiece> into)
    {
        into.Add(new(at, opening, 0));
        at += opening;
        while (true)
        {
            SkipSpace();
            if (Sees(closing))
            {
                into.Add(new(at, closing.Length, 0));
                at += closing.Length;
                return;
            }

            ReadValue(into);
        }
    }

    private PdfPiece ReadString()
    {
        var start = at;
        for (var depth = 0; ; at++)
        {
            switch (bytes[at])
            {
                case (byte)'\\':
                    at++;
                    break;
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')' when --depth == 0:
                    at++;
                    return new(start, at - start, 0);
            }
        }
    }

    private void ReadWordOrReference(List<PdfPiece> into)
    {
        var word = ReadWord();
        var back = at;
        if (IsNumber(Bytes(word)) && IsDigit(Peek()) && IsNumber(Bytes(ReadWord())) && Takes("R"u8))
        {
            into.Add(new(0, 0, int.Parse(Encoding.ASCII.GetString(Bytes(word)), NumberStyles.None, CultureInfo.InvariantCulture)));
            return;
        }

        at = back;
        into.Add(word);
    }

    private PdfPiece ReadWord()
    {
        SkipSpace();
        var start = at++;
        while (!IsSpace(bytes[at]) && !"()<>[]/"u8.Contains(bytes[at]))
        {
            at++;
        }

        return new(start, at - start, 0);
    }

    private int ReadNumber()
    {
        var word = Bytes(ReadWord());
        return IsNumber(word) ? int.Parse(Encoding.ASCII.GetString(word), NumberStyles.None, CultureInfo.InvariantCulture) : throw Unknown();
    }

    private byte Peek()
    {
        SkipSpace();
        return bytes[at];
    }

    private bool Takes(ReadOnlySpan<byte> word)
    {
        SkipSpace();
        if (!Sees(word))
        {
            return false;
        }

        at += word.Length;
        return true;
    }

    private void Expect(ReadOnlySpan<byte> word)
    {
        if (!Takes(word))
        {
            throw Unknown();
        }
    }

    private bool Sees(ReadOnlySpan<byte> word) => bytes.AsSpan(at).StartsWith(word);

    private void SkipSpace()
    {
        while (IsSpace(bytes[at]))
        {
            at++;
        }
    }

    private static bool IsNumber(ReadOnlySpan<byte> word) => !word.IsEmpty && !word.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    private static bool IsDigit(byte one) => one is >= (byte)'0' and <= (byte)'9';

    private static bool IsSpace(byte one) => one is 0 or (byte)'\t' or (byte)'\n' or 12 or (byte)'\r' or (byte)' ';

    private static InvalidDataException Unknown() => new("A PDF of a kind that is not known.");
}
