using Portal.Core.Reports.Intake;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Documents.PaperForm;

/// <summary>
/// One question on paper. The first question of the screen that it stands for decides how it is answered: boxes to tick for a choice, room
/// for a date, lines to write on for the rest and wherever <paramref name="Written"/> says so.
/// </summary>
/// <param name="Label">The words.</param>
/// <param name="Fields">Templates of the questions of the screen; none where paper alone asks.</param>
/// <param name="Lines">How many lines to write on.</param>
/// <param name="Half">Whether half the width is enough.</param>
/// <param name="Written">Whether a line is better than the many boxes of a long list.</param>
public sealed record PaperFormQuestion(string Label, IReadOnlyList<string>? Fields = null, int Lines = 1, bool Half = false, bool Written = false)
{
    private IntakeField? First => field ??= Fields is [var first, ..] ? IntakeFields.The(first) : null;

    /// <summary>The code list whose answers are ticked; none where the answer is written. Where each answer is asked by itself: the list of what is asked.</summary>
    public string? List => Written || First is null ? null : First.KeyedBy is { } keys ? KeyList(keys) : First.ListCode;

    /// <summary>Whether several boxes may be ticked.</summary>
    public bool TicksMany => First is { Kind: FieldKind.Choices } or { KeyedBy: not null };

    /// <summary>Whether there is room for a date.</summary>
    public bool IsDate => !Written && First?.Kind == FieldKind.Date;

    /// <summary>Whether there is room for a time beside the date.</summary>
    public bool HasTime => Fields?.Any(name => IntakeFields.The(name).Kind == FieldKind.Time) == true;

    /// <summary>The answers to tick; "not asked" is a box left empty.</summary>
    public IEnumerable<CodeItem> Choices(CodeLists lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return List is null ? [] : lists.Of(List).Offered.Where(item => !string.Equals(item.Code, Answers.NotAsked, StringComparison.Ordinal));
    }

    // A text that is asked for each code is written, once for all of them
    private string? KeyList(string keys) => First!.TakesCodes ? keys : null;
}
