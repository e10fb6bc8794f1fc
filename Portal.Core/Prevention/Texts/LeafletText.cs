using Portal.Core.Prevention.Leaflet;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Texts;

/// <summary>Where a version of a text stands.</summary>
public enum LeafletTextState
{
    /// <summary>Being written or translated; a translation that nobody has approved prints with its mark.</summary>
    Draft,

    /// <summary>In force: English published, a translation approved.</summary>
    Published,

    /// <summary>A newer version took its place.</summary>
    Superseded,

    /// <summary>Taken out of use; never printed again.</summary>
    Withdrawn,
}

/// <summary>
/// One version of the leaflet's words in one edition: the English text, a translation or easy read (policy 5.4(c)). At most one version of
/// an edition is in force and at most one is a draft. Versions that were in force are never changed and never removed.
/// </summary>
public sealed class LeafletText : Entity
{
    private LeafletText()
    {
    }

    /// <summary>BCP 47 tag of the language.</summary>
    public string Language { get; private init; } = "";

    /// <summary>What kind of text: see <see cref="LeafletEdition.Kind"/>.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>Number within the edition, from 1; printed as <c>2.0</c>.</summary>
    public int Number { get; private init; }

    /// <summary>The number of the English version that it says; its own number for English.</summary>
    public int SourceNumber { get; private set; }

    /// <summary>Where it stands.</summary>
    public LeafletTextState State { get; private set; }

    /// <summary>The words as JSON, in the shape of the texts that ship with the portal.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Who translated it: a name of staff or of an agency; empty for English.</summary>
    public string Translator { get; private set; } = "";

    /// <summary>Who checked it: somebody else than the translator.</summary>
    public string Checker { get; private set; } = "";

    /// <summary>The day of approval, for a translation.</summary>
    public DateOnly? ApprovedOn { get; private set; }

    /// <summary>Who began it; the portal itself for a text that shipped.</summary>
    public Guid BegunById { get; private init; }

    /// <summary>When it was begun (UTC).</summary>
    public DateTimeOffset BegunAt { get; private init; }

    /// <summary>Who changed its words last.</summary>
    public Guid ChangedById { get; private set; }

    /// <summary>When its words were changed last (UTC).</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Who published or approved it.</summary>
    public Guid? PublishedById { get; private set; }

    /// <summary>When it came into force (UTC).</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Who took it out of use.</summary>
    public Guid? WithdrawnById { get; private set; }

    /// <summary>When it was taken out of use (UTC).</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Why it was taken out of use.</summary>
    public string WithdrawnWhy { get; private set; } = "";

    /// <summary>The edition that it is a version of.</summary>
    public LeafletEdition Edition => new(Language, Kind);

    /// <summary>The number as it is printed.</summary>
    public string Label => LeafletEditions.Label(Number);

    /// <summary>A new draft.</summary>
    public static LeafletText Draft(LeafletEdition edition, int number, int sourceNumber, string words, Guid by, DateTimeOffset at) => new()
    {
        Language = edition.Language,
        Kind = edition.Kind,
        Number = number,
        SourceNumber = sourceNumber,
        Words = words,
        BegunById = by,
        BegunAt = at,
        ChangedById = by,
        ChangedAt = at,
    };

    /// <summary>Whether it is as it shipped: begun by the portal and touched by nobody.</summary>
    public bool IsUntouched => State == LeafletTextState.Draft && BegunById == Guid.Empty && ChangedById == Guid.Empty && Version == 0;

    /// <summary>Puts other words into a draft that says this English version.</summary>
    public void Write(string words, int sourceNumber, Guid by, DateTimeOffset at) =>
        (Words, SourceNumber, ChangedById, ChangedAt) = (words, sourceNumber, by, at);

    /// <summary>Follows the text of a newer release, as long as nobody has touched it.</summary>
    internal void Follow(string words, int sourceNumber) => (Words, SourceNumber) = (words, sourceNumber);

    /// <summary>Names who translated and who checked it, while it is a draft.</summary>
    public void Name(string translator, string checker) => (Translator, Checker) = (translator, checker);

    /// <summary>Brings it into force.</summary>
    public void Publish(DateOnly? approvedOn, Guid by, DateTimeOffset at) =>
        (State, ApprovedOn, PublishedById, PublishedAt) = (LeafletTextState.Published, approvedOn, by, at);

    /// <summary>A newer version is in force.</summary>
    public void Supersede() => State = LeafletTextState.Superseded;

    /// <summary>Takes it out of use.</summary>
    public void Withdraw(string why, Guid by, DateTimeOffset at) =>
        (State, WithdrawnWhy, WithdrawnById, WithdrawnAt) = (LeafletTextState.Withdrawn, why, by, at);
}
