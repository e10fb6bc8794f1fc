using Portal.Core.SharedKernel;

namespace Portal.Core.Organisation.Structure;

/// <summary>Reads names as typed: one line, single spaces, no control characters and no markup.</summary>
internal static class OneLine
{
    public const int Most = 120;

    /// <summary>The line; empty when it cannot be used.</summary>
    public static string Read(string? typed)
    {
        var line = string.Join(' ', (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > Most || line.Any(c => char.IsControl(c) || c is '<' or '>') ? "" : line;
    }

    /// <summary>The line, or a refusal noted.</summary>
    public static string Needed(string? typed, List<Error> errors)
    {
        var line = Read(typed);
        if (line.Length == 0)
        {
            errors.Add(StructureRefusals.NameNeeded(Most));
        }

        return line;
    }
}
