using Portal.Core.Confidentiality;

namespace Portal.Core.Cases.Opening;

/// <summary>What the blind index keeps of a new case, so that it can be found and matched without being opened.</summary>
internal static class OpeningTokens
{
    /// <summary>The tokens of one party. A legal name can be matched with a date of birth, but not searched for.</summary>
    public static IEnumerable<BlindToken> Of(BlindIndex index, Guid caseId, OpeningParty party)
    {
        var details = party.Details;
        var tokens = index.NameTokens(details.NameUsed).Select(token => (BlindField.NamePart, (long?)token))
            .Append((BlindField.NameAndBirth, index.NameAndBirthToken(details.NameUsed, details.DateOfBirth)))
            .Append((BlindField.NameAndBirth, index.NameAndBirthToken(details.LegalName, details.DateOfBirth)))
            .Append((BlindField.Phone, index.Token(BlindField.Phone, details.Phone)))
            .Append((BlindField.Phone, index.Token(BlindField.Phone, details.Contact.SafeNumber)))
            .Append((BlindField.Postcode, index.Token(BlindField.Postcode, details.Postcode)))
            .Append((BlindField.Uprn, index.Token(BlindField.Uprn, details.Uprn)));
        return Rows(caseId, party.Id, tokens);
    }

    /// <summary>The token of the place of an incident.</summary>
    public static IEnumerable<BlindToken> OfPlace(BlindIndex index, Guid caseId, Guid incidentId, string uprn) =>
        Rows(caseId, incidentId, [(BlindField.Uprn, index.Token(BlindField.Uprn, uprn))]);

    private static IEnumerable<BlindToken> Rows(Guid caseId, Guid recordId, IEnumerable<(BlindField Field, long? Token)> tokens) =>
        from token in tokens.Distinct()
        where token.Token is not null
        select new BlindToken { CaseId = caseId, RecordId = recordId, Field = token.Field, Token = token.Token!.Value };
}
