using System.Globalization;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Core.Reports.Intake;

/// <summary>What kind of answer a question takes.</summary>
public enum FieldKind
{
    /// <summary>One line.</summary>
    Text,

    /// <summary>Several lines.</summary>
    LongText,

    /// <summary>A phone number, as it is said.</summary>
    Phone,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>One code of a list.</summary>
    Choice,

    /// <summary>Any number of codes of a list.</summary>
    Choices,

    /// <summary>One code of the list for yes or no questions.</summary>
    YesNo,

    /// <summary>A date in three parts: the name followed by .day, .month and .year.</summary>
    Date,

    /// <summary>A time of day as it is said: 9:14am, 21:30, midday.</summary>
    Time,

    /// <summary>The unique property reference number of one of our properties.</summary>
    Property,

    /// <summary>The id of one of our offices.</summary>
    Office,

    /// <summary>The id of one of our neighbourhoods.</summary>
    Neighbourhood,

    /// <summary>A passphrase that the person chooses; never shown again.</summary>
    Passphrase,

    /// <summary>The numbers of the people of a repeating group, in the order shown: 1, 2, 4.</summary>
    People,
}

/// <summary>When a question is asked: another field holds, or does not hold, one of some codes.</summary>
/// <param name="Field">Name or template of the other field; of the same person where both repeat.</param>
/// <param name="Holds">True: asked when it holds one of the codes. False: asked unless it does.</param>
/// <param name="Codes">The codes; <c>*</c> stands for the code that the name of the asking field ends with.</param>
public sealed record AskedWhen(string Field, bool Holds, params IReadOnlyList<string> Codes)
{
    /// <summary>Asked when the field holds one of the codes.</summary>
    public static AskedWhen Is(string field, params IReadOnlyList<string> codes) => new(field, true, codes);

    /// <summary>Asked unless the field holds one of the codes.</summary>
    public static AskedWhen Not(string field, params IReadOnlyList<string> codes) => new(field, false, codes);

    /// <summary>Another condition that must hold as well, or null.</summary>
    public AskedWhen? And { get; init; }

    /// <summary>Another condition that is enough by itself, or null.</summary>
    public AskedWhen? Or { get; init; }
}

/// <summary>
/// One question of the report form: its stable name, where it stands, what it takes and the words that are read out.
/// In a template <c>[#]</c> stands for the number of a person and <c>*</c> for a code: <c>victim[#].consent.*</c> is the
/// question that is stored as <c>victim[2].consent.police</c>. No question but the channel, and what happened or a strand, is mandatory.
/// </summary>
/// <param name="Template">The stable name, or template of names.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="Label">The question, in words that can be read out to a frightened person.</param>
public sealed record IntakeField(string Template, FieldKind Kind, string Label)
{
    /// <summary>The step that it belongs to.</summary>
    public IntakeStep Step { get; init; } = IntakeStep.Safety;

    /// <summary>The group of questions that it belongs to.</summary>
    public IntakeGroup Group { get; init; }

    /// <summary>The code list of a choice.</summary>
    public string? CodeList { get; init; }

    /// <summary>The code list whose codes take the place of <c>*</c> in the template.</summary>
    public string? KeyedBy { get; init; }

    /// <summary>The most characters that a submitted report may hold here; drafts may hold more.</summary>
    public int MaxLength { get; init; } = 400;

    /// <summary>Help beside the question; empty when the question says it all.</summary>
    public string Help { get; init; } = "";

    /// <summary>Clause of the policy behind the question; empty when there is none.</summary>
    public string Clause { get; init; } = "";

    /// <summary>When it is asked; null for always.</summary>
    public AskedWhen? Asked { get; init; }

    /// <summary>The words beside a chosen "something else" of this field.</summary>
    public string? WordsFor { get; init; }

    /// <summary>The repeating group (<c>victim</c>, <c>reported</c>, <c>witness</c>), or null for a question asked once.</summary>
    public string? Repeats => Template.IndexOf("[#]", StringComparison.Ordinal) is > 0 and var end ? Template[..end] : null;

    /// <summary>True for kinds that take codes.</summary>
    public bool TakesCodes => Kind is FieldKind.Choice or FieldKind.Choices or FieldKind.YesNo;

    /// <summary>The list that codes are taken from.</summary>
    public string? ListCode => Kind == FieldKind.YesNo ? "yes-no" : CodeList;

    /// <summary>The name of a question asked once.</summary>
    public string Name => Template;

    /// <summary>The name for one person of the repeating group, and for one code where it is keyed.</summary>
    public string NameFor(int? ordinal, string? key = null) => Template
        .Replace("#", ordinal?.ToString(CultureInfo.InvariantCulture) ?? "#", StringComparison.Ordinal)
        .Replace("*", key ?? "*", StringComparison.Ordinal);

    /// <summary>The items offered, or none for a kind without codes. A sub-strand offers those of its strand.</summary>
    public IEnumerable<CodeItem> Offered(CodeLists lists, string? key = null) => ListCode is not { } list
        ? []
        : lists.Of(list).Offered.Where(item => key is null
            || item.Attribute(CodeAttributes.Strands) is not { } strands
            || strands.Split(' ').Contains(key, StringComparer.Ordinal));
}
