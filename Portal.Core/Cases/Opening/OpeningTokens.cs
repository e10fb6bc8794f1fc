using Portal.Core.Confidentiality;
using Portal.Core.People;

namespace Portal.Core.Cases.Opening;

/// <summary>What the blind index keeps of a new case, so that it can be found and matched without being opened.</summary>
internal static class OpeningTokens
{
    /// <summary>The tokens of one party.</summary>
    public static IEnumerable<BlindToken> Of(BlindIndex index, Guid caseId, OpeningParty party) => PartyIndex.TokensOf(index, caseId, party.Id, party.Details);

    /// <summary>The token of the place of an incident.</summary>
    public static IEnumerable<BlindToken> OfPlace(BlindIndex index, Guid caseId, Guid incidentId, string uprn) =>
        Rows(caseId, incidentId, [(BlindField.Uprn, index.Token(BlindField.Uprn, uprn))]);

    private static IEnumerable<BlindToken> Rows(Guid caseId, Guid recordId, IEnumerable<(BlindField Field, long? Token)> tokens) =>
        from token in tokens.Distinct()
        where token.Token is not null
        select new BlindToken { CaseId = caseId, RecordId = recordId, Field = token.Field, Token = token.Token!.Value };
}
