namespace Portal.Core.Prevention.Leaflet;

/// <summary>
/// The words of the leaflet "How to report a hate incident" in one language. Times are written as names in
/// braces, such as <c>{firstContact}</c>, and filled in from the service standards in force (policy 5.4(c)).
/// </summary>
/// <remarks>
/// Language is a BCP 47 tag, direction <c>ltr</c> or <c>rtl</c>. SourceVersion is the version of the English text
/// that this one says. Translator and reviewer are two people; ApprovedOn is empty while the text is a draft.
/// </remarks>
public sealed record LeafletContent(
    string Language,
    string Direction,
    string NativeName,
    string EnglishName,
    string Version,
    string SourceVersion,
    string? Translator,
    string? Reviewer,
    DateOnly? ApprovedOn,
    string Title,
    string Lead,
    LeafletDanger Danger,
    LeafletSection What,
    LeafletSection Examples,
    IReadOnlyList<LeafletAssurance> Assurances,
    LeafletTell Tell,
    LeafletNext Next,
    LeafletSection Confidence,
    LeafletSection Keep,
    LeafletSection More,
    string Formats,
    LeafletLabels Labels)
{
    /// <summary>Whether the text is read from right to left.</summary>
    public bool IsRightToLeft => string.Equals(Direction, "rtl", StringComparison.Ordinal);
}

/// <summary>What to do at once when somebody is in danger.</summary>
public sealed record LeafletDanger(string Heading, string Call, string Silent);

/// <summary>A heading with paragraphs, then points.</summary>
public sealed record LeafletSection(string Heading, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Points);

/// <summary>A promise that takes away a worry, with the name of the drawing beside it.</summary>
public sealed record LeafletAssurance(string Picture, string Heading, string Text);

/// <summary>The ways to tell us, and what stands there when no office is on record.</summary>
public sealed record LeafletTell(string Heading, string Intro, string ContactsHeading, string None, IReadOnlyList<string> Ways);

/// <summary>What happens after somebody has told us, each step with its time.</summary>
public sealed record LeafletNext(string Heading, IReadOnlyList<LeafletStep> Steps, string Note);

/// <summary>One step and when it happens.</summary>
public sealed record LeafletStep(string When, string Text);

/// <summary>The small words around the text.</summary>
public sealed record LeafletLabels(
    string Phone,
    string Open,
    string Checked,
    string Demonstration,
    string Draft,
    string Side,
    string Version,
    string Hours,
    string OneWorkingDay,
    string WorkingDays,
    string Days,
    string OtherLanguages,
    string Pdf,
    string Talking,
    string Homes,
    string Page,
    string Ask,
    string Scan,
    string LargePrint,
    string Booklet,
    string Support);
