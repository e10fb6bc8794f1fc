using System.Globalization;
using Portal.Core.Monitoring.Disclosure;
using Portal.Core.Motivations;
using Portal.Core.SharedKernel.Codes;
using Portal.Resources;

namespace Portal.Components.Monitoring;

/// <summary>How the numbers of a paper are written, on the page and in the file alike.</summary>
public static class PaperText
{
    private const int YearCells = 5;

    /// <summary>The tier of a reader as it stands in addresses; the board's when none is named, null for any other.</summary>
    public static Tier? TierOf(string? reader) => reader switch
    {
        null or "" or "board" => Tier.Board,
        "public" => Tier.Public,
        _ => null,
    };

    /// <summary>The reader in the address.</summary>
    public static string Code(Tier tier) => tier == Tier.Public ? "public" : "board";

    /// <summary>The reader in words.</summary>
    public static string Reader(Tier tier) => FigureWords.Get($"Reader-{Code(tier)}");

    /// <summary>What the symbol stands for, and whether numbers are rounded.</summary>
    public static string Explanation(Tier tier)
    {
        var symbol = FigureWords.Get("PaperSymbol", PaperCell.Symbol, (TierRule.Of(tier).Threshold - 1).ToString(CultureInfo.InvariantCulture));
        return tier == Tier.Public ? $"{symbol} {FigureWords.Get("PaperRounded")}" : symbol;
    }

    /// <summary>The heads of the columns of numbers.</summary>
    public static IReadOnlyList<string> Columns(PaperView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        IEnumerable<string> quarters = Enumerable.Range(0, view.Quarters).Select(quarter => FigureWords.Get(string.Create(CultureInfo.InvariantCulture, $"Quarter{quarter}")));
        return view.Quarters == YearCells - 1 ? [.. quarters, FigureWords.Get("WholeYear")] : [.. quarters];
    }

    /// <summary>Rates are of whole years.</summary>
    public static bool HasRates(PaperView view) => view?.Quarters == YearCells - 1;

    /// <summary>A line's name.</summary>
    public static string Name(PaperLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Name.Length > 0 ? line.Name : FigureWords.Get("WholeGroup");
    }

    /// <summary>A strand's name.</summary>
    public static string Strand(CodeLists lists, PaperLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return FigureState.Words(lists, StrandCodeLists.Strand, line.Name) ?? line.Name;
    }

    /// <summary>A number, or the symbol.</summary>
    public static string Cell(PaperCell cell) => cell.Shown is { } shown ? FigureWords.Number(shown) : PaperCell.Symbol;

    /// <summary>A rate; the symbol where the number behind it is hidden, a dash where no homes are entered.</summary>
    public static string Rate(PaperLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Rate is { } rate ? FigureWords.Tenths(rate) : line.Cells is [.., { Shown: null }] ? PaperCell.Symbol : "\u2013";
    }
}
