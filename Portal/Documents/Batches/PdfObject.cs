namespace Portal.Documents.Batches;

/// <summary>A part of an object of a PDF: bytes of the file as they stand, or the number of another object.</summary>
/// <param name="Start">Where the bytes begin.</param>
/// <param name="Length">How many there are.</param>
/// <param name="Reference">The number of the object that stands here; 0: bytes.</param>
internal readonly record struct PdfPiece(int Start, int Length, int Reference);

/// <summary>One object of a PDF: a dictionary, with or without a stream after it, or some other value.</summary>
internal sealed class PdfObject
{
    /// <summary>The entries of the dictionary, each with its name and the slash before it.</summary>
    public List<(string Name, List<PdfPiece> Value)> Entries { get; } = [];

    /// <summary>The value, where the object is no dictionary.</summary>
    public List<PdfPiece>? Value { get; init; }

    /// <summary>The bytes of the stream; none where there is no stream.</summary>
    public PdfPiece? Stream { get; set; }

    /// <summary>An entry by its name; none where it is not there.</summary>
    public List<PdfPiece>? Entry(string name) =>
        Entries.FirstOrDefault(entry => string.Equals(entry.Name, name, StringComparison.Ordinal)).Value;

    /// <summary>The object that an entry names.</summary>
    public int Reference(string name) => Entry(name)?.FirstOrDefault(piece => piece.Reference > 0).Reference is int number and > 0
        ? number
        : throw new InvalidDataException($"A PDF without {name}.");
}
