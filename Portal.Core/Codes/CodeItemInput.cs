using Portal.Core.SharedKernel;

namespace Portal.Core.Codes;

/// <summary>What was typed about an answer, judged field by field so that every mistake is told at once.</summary>
internal sealed class CodeItemInput
{
    public const int LongestCode = 60;
    public const int LongestWords = 200;
    public const int LongestDefinition = 1000;
    public const int LastOrder = 9999;

    private readonly List<Error> errors = [];

    public CodeItemInput(string? words, string? definition, int? order)
    {
        Words = Line(words, LongestWords, "Codes.WordsTooLong", "Codes.WordsUnusable", nameof(Words));
        Definition = Line(definition, LongestDefinition, "Codes.DefinitionTooLong", "Codes.DefinitionUnusable", nameof(Definition));
        if (Words.Length == 0)
        {
            errors.Add(Error.Invalid("Codes.WordsMissing", nameof(Words)));
        }

        if (order is not (>= 0 and <= LastOrder))
        {
            errors.Add(Error.Invalid("Codes.OrderUnusable", nameof(Order), LastOrder));
        }

        Order = order ?? 0;
    }

    public string Words { get; }

    public string Definition { get; }

    public int Order { get; }

    public IReadOnlyList<Error> Errors => errors;

    /// <summary>Judges a code: lower case letters and digits, joined by single hyphens, starting with a letter.</summary>
    public string Code(string? typed)
    {
        var code = typed?.Trim() ?? "";
        var good = code.Length is > 0 and <= LongestCode && code[0] is >= 'a' and <= 'z'
            && code.Split('-').All(part => part.Length > 0 && part.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9')));
        if (!good)
        {
            errors.Add(Error.Invalid("Codes.CodeUnusable", nameof(Code), LongestCode));
        }

        return code;
    }

    private string Line(string? typed, int longest, string tooLong, string unusable, string field)
    {
        var line = string.Join(' ', (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length > longest)
        {
            errors.Add(Error.Invalid(tooLong, field, longest));
        }
        else if (line.Any(c => char.IsControl(c) || c is '<' or '>'))
        {
            errors.Add(Error.Invalid(unusable, field));
        }

        return line;
    }
}
