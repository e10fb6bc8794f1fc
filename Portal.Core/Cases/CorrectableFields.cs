using Portal.Core.Incidents;
using Portal.Core.Motivations;
using Portal.Core.People;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Core.Cases;

/// <summary>What kind of record is corrected.</summary>
public enum CorrectedRecord
{
    /// <summary>A person or household.</summary>
    Party,

    /// <summary>An incident.</summary>
    Incident,

    /// <summary>Who perceives which strand.</summary>
    Perception,
}

/// <summary>One field of sealed content that can be corrected: how to read it as text, and how to write it; null when the text cannot be used.</summary>
internal sealed record TextField<T>(Func<T, string> Read, Func<T, string, T?> Write)
    where T : class;

/// <summary>Every field that can be corrected, by record and name. Days are yyyy-MM-dd, several codes stand with spaces between them.</summary>
public static class CorrectableFields
{
    internal static IReadOnlyDictionary<string, TextField<PartyDetails>> Party { get; } = new Dictionary<string, TextField<PartyDetails>>(StringComparer.Ordinal)
    {
        [nameof(PartyDetails.NameUsed)] = new(d => d.NameUsed, (d, v) => d with { NameUsed = v }),
        [nameof(PartyDetails.LegalName)] = new(d => d.LegalName, (d, v) => d with { LegalName = v }),
        [nameof(PartyDetails.Pronouns)] = new(d => d.Pronouns, (d, v) => d with { Pronouns = v }),
        [nameof(PartyDetails.DateOfBirth)] = new(d => CorrectionText.Of(d.DateOfBirth), (d, v) => CorrectionText.TryDay(v, out var day) ? d with { DateOfBirth = day } : null),
        [nameof(PartyDetails.Address)] = new(d => d.Address, (d, v) => d with { Address = v }),
        [nameof(PartyDetails.Postcode)] = new(d => d.Postcode, (d, v) => d with { Postcode = v }),
        [nameof(PartyDetails.Phone)] = new(d => d.Phone, (d, v) => d with { Phone = v }),
        [nameof(PartyDetails.Email)] = new(d => d.Email, (d, v) => d with { Email = v }),
        [nameof(PartyDetails.Uprn)] = new(d => d.Uprn, (d, v) => d with { Uprn = v }),
        [nameof(PartyDetails.TenancyRef)] = new(d => d.TenancyRef, (d, v) => d with { TenancyRef = v }),
        [nameof(PartyDetails.Vulnerability)] = new(d => d.Vulnerability, (d, v) => d with { Vulnerability = v }),
        [nameof(PartyDetails.Children)] = new(d => d.Children, (d, v) => d with { Children = v }),
        [nameof(PartyDetails.WishesWords)] = new(d => d.WishesWords, (d, v) => d with { WishesWords = v }),
        [nameof(PartyDetails.Description)] = new(d => d.Description, (d, v) => d with { Description = v }),
        [nameof(SafeContact.Times)] = new(d => d.Contact.Times, (d, v) => d with { Contact = d.Contact with { Times = v } }),
        [nameof(SafeContact.SafeNumber)] = new(d => d.Contact.SafeNumber, (d, v) => d with { Contact = d.Contact with { SafeNumber = v } }),
        [nameof(SafeContact.SafeAddress)] = new(d => d.Contact.SafeAddress, (d, v) => d with { Contact = d.Contact with { SafeAddress = v } }),
        [nameof(SafeContact.NoMessages)] = new(d => YesNo(d.Contact.NoMessages), (d, v) => IsYes(v) is { } yes ? d with { Contact = d.Contact with { NoMessages = yes } } : null),
        [nameof(SafeContact.NeverAtHome)] = new(d => YesNo(d.Contact.NeverAtHome), (d, v) => IsYes(v) is { } yes ? d with { Contact = d.Contact with { NeverAtHome = yes } } : null),
    };

    internal static IReadOnlyDictionary<string, TextField<IncidentContent>> IncidentWords { get; } = new Dictionary<string, TextField<IncidentContent>>(StringComparer.Ordinal)
    {
        [nameof(IncidentContent.Narrative)] = new(c => c.Narrative, (c, v) => c with { Narrative = v }),
        [nameof(IncidentContent.ExactWords)] = new(c => c.ExactWords, (c, v) => c with { ExactWords = v }),
        [nameof(IncidentContent.TimeWords)] = new(c => c.TimeWords, (c, v) => c with { TimeWords = v }),
        [nameof(IncidentContent.PlaceWords)] = new(c => c.PlaceWords, (c, v) => c with { PlaceWords = v }),
        [nameof(IncidentContent.Evidence)] = new(c => c.Evidence, (c, v) => c with { Evidence = v }),
    };

    /// <summary>Names of the fields of a record that can be corrected, in the order of the form.</summary>
    public static IReadOnlyList<string> Of(CorrectedRecord record) => record switch
    {
        CorrectedRecord.Party => [.. Party.Keys],
        CorrectedRecord.Incident => [.. IncidentWords.Keys, .. IncidentFields.Names],
        _ => PerceptionFields.Names,
    };

    private static string YesNo(bool value) => value ? Answers.Yes : Answers.No;

    private static bool? IsYes(string text) => text switch { Answers.Yes => true, Answers.No => false, _ => null };
}

/// <summary>The clear fields of an incident.</summary>
internal static class IncidentFields
{
    public static IReadOnlyList<string> Names { get; } =
        [nameof(Incident.OccurredOn), nameof(Incident.OccurredUntil), nameof(Incident.Types), nameof(Incident.Place), nameof(Incident.Hate), nameof(Incident.MayBeCrime)];

    public static string Read(Incident i, string field) => field switch
    {
        nameof(Incident.OccurredOn) => CorrectionText.Of(i.OccurredOn),
        nameof(Incident.OccurredUntil) => CorrectionText.Of(i.OccurredUntil),
        nameof(Incident.Types) => string.Join(' ', i.Types),
        nameof(Incident.Place) => i.Place,
        nameof(Incident.Hate) => i.Hate.ToString(),
        _ => i.MayBeCrime,
    };

    /// <summary>Writes a value; false when it cannot be used. That hate is perceived can be added, never taken away (4.1).</summary>
    public static bool Write(Incident i, string field, string value, CodeLists lists, DateOnly today)
    {
        switch (field)
        {
            case nameof(Incident.OccurredOn) when CorrectionText.TryDay(value, out var day) && !(day > today):
                i.OccurredOn = day;
                return true;
            case nameof(Incident.OccurredUntil) when CorrectionText.TryDay(value, out var day) && !(day > today):
                i.OccurredUntil = day;
                return true;
            case nameof(Incident.Types) when value.Split(' ') is var codes && codes.All(lists.Of(IncidentCodeLists.IncidentType).Offers):
                i.Types = [.. codes.Distinct(StringComparer.Ordinal)];
                return true;
            case nameof(Incident.Place) when lists.Of(IncidentCodeLists.Location).Offers(value):
                i.Place = value;
                return true;
            case nameof(Incident.Hate) when Enum.TryParse<HatePerceived>(value, out var hate) && Enum.IsDefined(hate) && new[] { i.Hate, hate }.Strongest() == hate:
                i.Hate = hate;
                return true;
            case nameof(Incident.MayBeCrime) when lists.Of("yes-no").Offers(value):
                i.MayBeCrime = value;
                return true;
            default:
                return false;
        }
    }
}

/// <summary>The fields of a perception.</summary>
internal static class PerceptionFields
{
    public static IReadOnlyList<string> Names { get; } = [nameof(Perception.PerceivedBy), nameof(Perception.Strand), nameof(Perception.SubStrand), nameof(Perception.Kind)];

    public static string Read(Perception p, string field) => field switch
    {
        nameof(Perception.PerceivedBy) => p.PerceivedBy,
        nameof(Perception.Strand) => p.Strand,
        nameof(Perception.SubStrand) => p.SubStrand,
        _ => p.Kind,
    };

    public static bool Write(Perception p, string field, string value, CodeLists lists)
    {
        switch (field)
        {
            case nameof(Perception.PerceivedBy) when lists.Of(PerceptionCodeLists.PerceivedBy).Offers(value):
                p.PerceivedBy = value;
                return true;
            case nameof(Perception.Strand) when lists.Of(StrandCodeLists.Strand).Offers(value):
                p.Strand = value;
                return true;
            case nameof(Perception.SubStrand) when value.Length == 0 || lists.Of(StrandCodeLists.SubStrand).Offers(value):
                p.SubStrand = value;
                return true;
            case nameof(Perception.Kind) when value.Length == 0 || lists.Of(PerceptionCodeLists.PerceptionKind).Offers(value):
                p.Kind = value;
                return true;
            default:
                return false;
        }
    }
}
