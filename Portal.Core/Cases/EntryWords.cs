using Portal.Core.Reports.Intake;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Core.Cases;

/// <summary>Reads what people typed: line ends made one, invisible control characters left out, length held; everything else is kept as it is.</summary>
internal sealed class EntryWords
{
    /// <summary>The most characters of a note, an account of a contact or a narrative.</summary>
    public const int Long = 50_000;

    /// <summary>The most characters of a reason or a rationale.</summary>
    public const int Reason = 5_000;

    private readonly List<Error> errors = [];

    /// <summary>Every reason why the input cannot be used; empty when it can.</summary>
    public IReadOnlyList<Error> Errors => errors;

    /// <summary>Notes a refusal of a field.</summary>
    public void Refuse(Error error) => errors.Add(error);

    /// <summary>Words that must be there.</summary>
    public string Needed(string? text, string field, int most = Reason)
    {
        var clean = Clean(text);
        if (clean.Length == 0)
        {
            errors.Add(CaseRefusals.WordsNeeded(field));
        }

        return Held(clean, field, most);
    }

    /// <summary>Words that may be missing.</summary>
    public string Optional(string? text, string field, int most = Reason) => Held(Clean(text), field, most);

    /// <summary>A code that the list offers.</summary>
    public string Code(CodeLists lists, string list, string? code, string field)
    {
        if (!lists.Of(list).Offers(code))
        {
            errors.Add(CaseRefusals.NotOffered(field));
        }

        return code ?? "";
    }

    /// <summary>Codes that the list offers, each once.</summary>
    public List<string> Codes(CodeLists lists, string list, IEnumerable<string>? codes, string field) =>
        [.. (codes ?? []).Distinct(StringComparer.Ordinal).Select(code => Code(lists, list, code, field))];

    /// <summary>The text without control characters except line feeds and tabs, without halves of characters and without blank ends.</summary>
    public static string Clean(string? text) => string.IsNullOrWhiteSpace(text) ? "" : TypedText.Clean(text.ReplaceLineEndings("\n"), oneLine: false);

    private string Held(string clean, string field, int most)
    {
        if (clean.Length > most)
        {
            errors.Add(CaseRefusals.WordsTooLong(field, most));
        }

        return clean;
    }
}
