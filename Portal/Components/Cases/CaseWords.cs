using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Core.Incidents;
using Portal.Core.People;
using Portal.Core.SharedKernel.Codes;
using Portal.Core.SharedKernel.Time;
using Shown = Portal.Components.Shared.Records.DeadlineState;

namespace Portal.Components.Cases;

/// <summary>What people read on the pages of a case. Status, risk and time standards are said by <see cref="Resources.CaseStateWords"/>, as everywhere; codes of lists by the lists themselves.</summary>
public static class CaseWords
{
    /// <summary>Whether anybody perceives hate.</summary>
    public static string Of(HatePerceived hate) => hate switch
    {
        HatePerceived.Yes => "Perceived as hate",
        HatePerceived.No => "Nobody perceives hate",
        _ => "Not sure whether it is hate",
    };

    /// <summary>What somebody is in a case, with their number: "Victim 1, who also reported".</summary>
    public static string Of(PersonView person)
    {
        var roles = person.Roles;
        var first = roles.HasFlag(PartyRoles.Victim) ? "Victim"
            : roles.HasFlag(PartyRoles.Witness) ? "Witness"
            : roles.HasFlag(PartyRoles.PersonReported) ? "Person reported" : "Person who reported";
        var also = roles.HasFlag(PartyRoles.Reporter) && roles != PartyRoles.Reporter ? ", who also reported" : "";
        return $"{first} {person.Ordinal}{also}";
    }

    /// <summary>Who may read an entry.</summary>
    public static string Of(EntryAudience audience) => audience switch
    {
        EntryAudience.ToVictim => "May be told to the victim",
        EntryAudience.Restricted => "Restricted",
        _ => "Case team",
    };

    /// <summary>Why two cases may be one.</summary>
    public static string JoinReason(string code) => code switch
    {
        "same-home" => "the same home",
        "same-place" => "the same place",
        "same-phone" => "the same phone number",
        "same-name" => "the same name",
        "same-name-and-birth" => "the same name and date of birth",
        "same-day" or "same-event-day" => "the same day",
        _ => "likeness in what was reported",
    };

    /// <summary>When something open is due, in words that say how it stands.</summary>
    public static string Due(DateTimeOffset due, DeadlineState? state) => state switch
    {
        DeadlineState.Late => $"Late: was due {UkText.DateAndTime(due)}",
        DeadlineState.DueSoon => $"Due soon: {UkText.DateAndTime(due)}",
        _ => $"Due {UkText.DateAndTime(due)}",
    };

    /// <summary>How an open due time is shown.</summary>
    public static Shown Show(DeadlineState? state) => state switch
    {
        DeadlineState.Late => Shown.Late,
        DeadlineState.DueSoon => Shown.Today,
        _ => Shown.Later,
    };

    /// <summary>The words of a code, or of several; a code that no list knows is shown as it is rather than losing the page.</summary>
    public static string Say(this CodeLists lists, string list, string? code) =>
        string.IsNullOrEmpty(code) ? "" : lists.Has(list) && lists.Of(list).TryGet(code, out var item) ? item.Words : code;

    /// <summary>The words of several codes, parted by commas.</summary>
    public static string SayAll(this CodeLists lists, string list, IEnumerable<string> codes) =>
        string.Join(", ", codes.Select(code => lists.Say(list, code)));

    /// <summary>A sentence's middle: the first letter small, unless the word is an abbreviation.</summary>
    public static string Small(this string words) =>
        words.Length > 1 && char.IsUpper(words[0]) && !char.IsUpper(words[1]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
}
