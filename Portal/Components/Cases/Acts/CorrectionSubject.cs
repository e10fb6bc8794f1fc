using System.Globalization;
using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Core.Incidents;
using Portal.Core.Motivations;
using Portal.Core.People;

namespace Portal.Components.Cases.Acts;

/// <summary>The record that is corrected, as the case page shows it.</summary>
/// <param name="Record">What kind of record.</param>
/// <param name="Id">Which one.</param>
/// <param name="Name">What people call it: "Victim 1", "Incident 2".</param>
/// <param name="Path">Its part of the address.</param>
/// <param name="ValueOf">The value of a field now, as corrections keep it.</param>
/// <param name="Fields">The fields that can be corrected here.</param>
public sealed record CorrectionSubject(CorrectedRecord Record, Guid Id, string Name, string Path, Func<string, string> ValueOf, IReadOnlyList<string> Fields)
{
    /// <summary>The record of an address; null when it is none of this case, or this person may not read it.</summary>
    public static CorrectionSubject? Find(CasePageView view, string record, string recordId)
    {
        if (view.Details is not { } details || !Guid.TryParse(recordId, out var id))
            return null;
        return record switch
        {
            "person" when details.People.FirstOrDefault(p => p.Id == id) is { } person => Of(person, view.May.RevealSafeContact),
            "incident" when details.Incidents.FirstOrDefault(i => i.Id == id) is { } incident => Of(incident),
            "perception" when details.Incidents.SelectMany(i => i.Perceptions).FirstOrDefault(p => p.Id == id) is { } perception => Of(perception),
            _ => null,
        };
    }

    private static CorrectionSubject Of(PersonView person, bool reveals) => new(
        CorrectedRecord.Party, person.Id, CaseWords.Of(person), $"person/{person.Id:N}", field => Read(person, field),
        [.. CorrectableFields.Of(CorrectedRecord.Party).Where(field => reveals || CorrectionWords.Revealed(field) is null)]);

    private static CorrectionSubject Of(IncidentView incident) => new(
        CorrectedRecord.Incident, incident.Id, $"Incident {incident.Ordinal}", $"incident/{incident.Id:N}", field => Read(incident, field),
        CorrectableFields.Of(CorrectedRecord.Incident));

    private static CorrectionSubject Of(PerceptionView perception) => new(
        CorrectedRecord.Perception, perception.Id, "What was perceived", $"perception/{perception.Id:N}", field => Read(perception, field),
        CorrectableFields.Of(CorrectedRecord.Perception));

    private static string Read(PersonView p, string field) => field switch
    {
        nameof(PartyDetails.NameUsed) => p.NameUsed,
        nameof(PartyDetails.Pronouns) => p.Pronouns,
        nameof(PartyDetails.DateOfBirth) => Day(p.DateOfBirth),
        nameof(PartyDetails.Address) => p.Address,
        nameof(PartyDetails.Postcode) => p.Postcode,
        nameof(PartyDetails.Phone) => p.Phone,
        nameof(PartyDetails.Email) => p.Email,
        nameof(PartyDetails.Uprn) => p.Uprn,
        nameof(PartyDetails.TenancyRef) => p.TenancyRef,
        nameof(PartyDetails.Vulnerability) => p.Vulnerability,
        nameof(PartyDetails.Children) => p.Children,
        nameof(PartyDetails.WishesWords) => p.WishesWords,
        nameof(PartyDetails.Description) => p.Description,
        nameof(SafeContact.Times) => p.Contact.Times,
        nameof(SafeContact.NoMessages) => p.Contact.NoMessages ? "yes" : "no",
        nameof(SafeContact.NeverAtHome) => p.Contact.NeverAtHome ? "yes" : "no",
        _ => "",
    };

    private static string Read(IncidentView i, string field) => field switch
    {
        nameof(IncidentContent.Narrative) => i.Content.Narrative,
        nameof(IncidentContent.ExactWords) => i.Content.ExactWords,
        nameof(IncidentContent.TimeWords) => i.Content.TimeWords,
        nameof(IncidentContent.PlaceWords) => i.Content.PlaceWords,
        nameof(IncidentContent.Evidence) => i.Content.Evidence,
        nameof(Incident.OccurredOn) => Day(i.OccurredOn),
        nameof(Incident.OccurredUntil) => Day(i.OccurredUntil),
        nameof(Incident.Types) => string.Join(' ', i.Types),
        nameof(Incident.Place) => i.Place,
        nameof(Incident.Hate) => i.Hate.ToString(),
        nameof(Incident.MayBeCrime) => i.MayBeCrime,
        _ => "",
    };

    private static string Read(PerceptionView p, string field) => field switch
    {
        nameof(Perception.PerceivedBy) => p.PerceivedBy,
        nameof(Perception.Strand) => p.Strand,
        nameof(Perception.SubStrand) => p.SubStrand,
        nameof(Perception.Kind) => p.Kind,
        _ => "",
    };

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
