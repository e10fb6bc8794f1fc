using Portal.Core.Incidents;
using Portal.Core.Motivations;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Core.Cases;

/// <summary>Judges what was typed about an incident.</summary>
internal static class IncidentInput
{
    private const int MostUprn = 40;

    public static IncidentContent Read(EntryWords words, CodeLists lists, AddIncidentRequest request)
    {
        words.Codes(lists, IncidentCodeLists.IncidentType, request.Types, nameof(request.Types));
        words.Code(lists, IncidentCodeLists.WhenKind, request.WhenKind, nameof(request.WhenKind));
        if (request.Place.Length > 0)
        {
            words.Code(lists, IncidentCodeLists.Location, request.Place, nameof(request.Place));
        }

        if (request.MayBeCrime.Length > 0)
        {
            words.Code(lists, "yes-no", request.MayBeCrime, nameof(request.MayBeCrime));
        }

        foreach (var given in request.Perceptions)
        {
            Perceived(words, lists, given);
        }

        if (!Enum.IsDefined(request.Hate))
        {
            words.Refuse(CaseRefusals.NotOffered(nameof(request.Hate)));
        }

        if (request.OccurredUntil < request.OccurredOn || request.OccurredOn?.Year < 1900)
        {
            words.Refuse(CaseRefusals.TimeNotPossible(nameof(request.OccurredOn)));
        }

        var content = Content(words, lists, request.Content);
        if (content.Narrative.Length == 0 && content.ExactWords.Length == 0 && request.Perceptions.Count == 0)
        {
            words.Refuse(CaseRefusals.NothingHappened(nameof(IncidentContent.Narrative)));
        }

        return content;
    }

    public static void Perceived(EntryWords words, CodeLists lists, GivenPerception given)
    {
        words.Code(lists, PerceptionCodeLists.PerceivedBy, given.PerceivedBy, nameof(given.PerceivedBy));
        words.Code(lists, StrandCodeLists.Strand, given.Strand, nameof(given.Strand));
        if (given.SubStrand.Length > 0)
        {
            words.Code(lists, StrandCodeLists.SubStrand, given.SubStrand, nameof(given.SubStrand));
        }

        if (given.Kind.Length > 0)
        {
            words.Code(lists, PerceptionCodeLists.PerceptionKind, given.Kind, nameof(given.Kind));
        }
    }

    private static IncidentContent Content(EntryWords words, CodeLists lists, IncidentContent typed) => typed with
    {
        Narrative = words.Optional(typed.Narrative, nameof(typed.Narrative), EntryWords.Long),
        ExactWords = words.Optional(typed.ExactWords, nameof(typed.ExactWords), EntryWords.Long),
        TimeWords = words.Optional(typed.TimeWords, nameof(typed.TimeWords)),
        PlaceWords = words.Optional(typed.PlaceWords, nameof(typed.PlaceWords)),
        PlaceUprn = words.Optional(typed.PlaceUprn, nameof(typed.PlaceUprn), MostUprn),
        Indicators = words.Codes(lists, PerceptionCodeLists.Indicator, typed.Indicators, nameof(typed.Indicators)),
        Notes = words.Optional(typed.Notes, nameof(typed.Notes)),
        Evidence = words.Optional(typed.Evidence, nameof(typed.Evidence)),
        EarlierWords = words.Optional(typed.EarlierWords, nameof(typed.EarlierWords)),
        Harm = typed.Harm.ToDictionary(h => h.Key, h => words.Optional(h.Value, h.Key), StringComparer.Ordinal),
    };
}
