using System.Collections.Frozen;
using Portal.Components.Shared.Forms;
using Portal.Core.Cases;
using Portal.Core.Incidents;
using Portal.Core.Motivations;
using Portal.Core.People;
using Portal.Core.SharedKernel.Codes;
using Portal.Core.SharedKernel.Time;

namespace Portal.Components.Cases;

/// <summary>What people read for the fields that can be corrected, and for their values, which are kept as codes and plain dates.</summary>
public static class CorrectionWords
{
    private static readonly FrozenDictionary<string, (string Words, string? List)> Fields = new Dictionary<string, (string Words, string? List)>(StringComparer.Ordinal)
    {
        [nameof(PartyDetails.NameUsed)] = ("Name", null),
        [nameof(PartyDetails.LegalName)] = ("Legal name", null),
        [nameof(PartyDetails.Pronouns)] = ("Pronouns", null),
        [nameof(PartyDetails.DateOfBirth)] = ("Date of birth", null),
        [nameof(PartyDetails.Address)] = ("Address", null),
        [nameof(PartyDetails.Postcode)] = ("Postcode", null),
        [nameof(PartyDetails.Phone)] = ("Phone number", null),
        [nameof(PartyDetails.Email)] = ("E-mail address", null),
        [nameof(PartyDetails.Uprn)] = ("Property reference number of the home (UPRN)", null),
        [nameof(PartyDetails.TenancyRef)] = ("Tenancy reference", null),
        [nameof(PartyDetails.Vulnerability)] = ("What makes the person more at risk", null),
        [nameof(PartyDetails.Children)] = ("Children in the household", null),
        [nameof(PartyDetails.WishesWords)] = ("Wishes in words", null),
        [nameof(PartyDetails.Description)] = ("Description", null),
        [nameof(SafeContact.Times)] = ("Safe times", null),
        [nameof(SafeContact.SafeNumber)] = ("Safe number", null),
        [nameof(SafeContact.SafeAddress)] = ("Safe address", null),
        [nameof(SafeContact.NoMessages)] = ("Leave no message", YesNo),
        [nameof(SafeContact.NeverAtHome)] = ("Never contact at home", YesNo),
        [nameof(IncidentContent.Narrative)] = ("What happened", null),
        [nameof(IncidentContent.ExactWords)] = ("Exact words", null),
        [nameof(IncidentContent.TimeWords)] = ("Time in words", null),
        [nameof(IncidentContent.PlaceWords)] = ("Place in words", null),
        [nameof(IncidentContent.Evidence)] = ("Evidence", null),
        [nameof(Incident.OccurredOn)] = ("Day, or first day", null),
        [nameof(Incident.OccurredUntil)] = ("Last day", null),
        [nameof(Incident.Types)] = ("Kinds of incident", IncidentCodeLists.IncidentType),
        [nameof(Incident.Place)] = ("Where", IncidentCodeLists.Location),
        [nameof(Incident.Hate)] = ("Whether anyone perceives hate", null),
        [nameof(Incident.MayBeCrime)] = ("Whether it may be a crime", YesNo),
        [nameof(Perception.PerceivedBy)] = ("Who perceives it", PerceptionCodeLists.PerceivedBy),
        [nameof(Perception.Strand)] = ("Strand", StrandCodeLists.Strand),
        [nameof(Perception.SubStrand)] = ("Sub-strand", StrandCodeLists.SubStrand),
        [nameof(Perception.Kind)] = ("Actual, perceived or by association", PerceptionCodeLists.PerceptionKind),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private const string YesNo = "yes-no";

    /// <summary>What a field is called; a field of ours that has no words yet shows its name.</summary>
    public static string Field(string field) => Fields.TryGetValue(field, out var found) ? found.Words : field;

    /// <summary>What kind of record was corrected.</summary>
    public static string Record(string record) => record switch
    {
        nameof(CorrectedRecord.Party) => "About a person",
        nameof(CorrectedRecord.Incident) => "About an incident",
        nameof(CorrectedRecord.Perception) => "About what was perceived",
        _ => "About the case",
    };

    /// <summary>A value in words.</summary>
    public static string Value(CodeLists lists, string field, string value)
    {
        if (value.Length == 0)
            return "";
        if (IsDay(field))
            return DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) ? UkText.Date(day) : value;
        if (field == nameof(Incident.Hate))
            return Enum.TryParse<HatePerceived>(value, out var hate) ? CaseWords.Of(hate) : value;
        return Fields.GetValueOrDefault(field).List is { } list ? lists.SayAll(list, value.Split(' ')) : value;
    }

    /// <summary>The answers of a field that has a closed set; empty for words and days.</summary>
    public static IReadOnlyList<Choice> Choices(CodeLists lists, string field)
    {
        if (field == nameof(Incident.Hate))
            return [.. Enum.GetValues<HatePerceived>().Select(hate => new Choice(hate.ToString(), CaseWords.Of(hate)))];
        return Fields.GetValueOrDefault(field).List is { } list && lists.Has(list)
            ? [.. lists.Of(list).Offered.Select(item => new Choice(item.Code, item.Words))]
            : [];
    }

    /// <summary>True for a field that holds several codes.</summary>
    public static bool IsSeveral(string field) => field is nameof(Incident.Types);

    /// <summary>True for a field that holds a day.</summary>
    public static bool IsDay(string field) =>
        field is nameof(PartyDetails.DateOfBirth) or nameof(Incident.OccurredOn) or nameof(Incident.OccurredUntil);

    /// <summary>The name of what has to be revealed before it can be corrected, with a look of its own; null for all else.</summary>
    public static string? Revealed(string field) => field switch
    {
        nameof(SafeContact.SafeNumber) => nameof(SafeDetail.Number),
        nameof(SafeContact.SafeAddress) => nameof(SafeDetail.Address),
        nameof(PartyDetails.LegalName) => nameof(SafeDetail.LegalName),
        _ => null,
    };
}
