using Portal.Core.Confidentiality;

namespace Portal.Core.People;

/// <summary>By what a party can be found again: tokens of name parts, name with birth date, phones, postcode and home; nothing readable.</summary>
public static class PartyIndex
{
    /// <summary>
    /// The tokens of a party, each once. A legal name can be matched with a date of birth, but not searched for. A number or address flagged
    /// as safe is never among them: nobody finds a case by it.
    /// </summary>
    public static IEnumerable<BlindToken> TokensOf(BlindIndex index, Guid caseId, Guid partyId, PartyDetails details)
    {
        var tokens = index.NameTokens(details.NameUsed).Select(token => (BlindField.NamePart, (long?)token))
            .Append((BlindField.NameAndBirth, index.NameAndBirthToken(details.NameUsed, details.DateOfBirth)))
            .Append((BlindField.NameAndBirth, index.NameAndBirthToken(details.LegalName, details.DateOfBirth)))
            .Append((BlindField.Phone, index.Token(BlindField.Phone, details.Phone)))
            .Append((BlindField.Postcode, index.Token(BlindField.Postcode, details.Postcode)))
            .Append((BlindField.Uprn, index.Token(BlindField.Uprn, details.Uprn)));
        return tokens.Where(t => t.Item2 is not null).Distinct()
            .Select(t => new BlindToken { CaseId = caseId, RecordId = partyId, Field = t.Item1, Token = t.Item2!.Value });
    }
}
