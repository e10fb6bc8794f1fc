using Portal.Core.Incidents;
using Portal.Core.RiskAssessments;
using Portal.Core.SharedKernel.Codes;
using Portal.Resources;

namespace Portal.Components.Cases;

/// <summary>What people read about an assessment of risk.</summary>
public static class RiskWords
{
    /// <summary>Why there is a least band, in words.</summary>
    public static string Floors(CodeLists lists, IEnumerable<string> codes) => string.Join(", ", codes.Select(code =>
        code == LeastBand.HateAndRepeat ? "hate that has happened more than once"
        : (lists.Of(RiskCodeLists.SafetyConcern).TryGet(code, out var concern) ? concern.Words : lists.Say(IncidentCodeLists.IncidentType, code)).Small()));

    /// <summary>What became of a lower band that was asked for.</summary>
    public static string Asked(RiskAssessmentView one) => (one.Asked, one.Agreed, one.DecidedByName) switch
    {
        (null, _, _) => "",
        ({ } asked, null, _) => $"{CaseStateWords.Of(asked)}: waits for a decision",
        ({ } asked, true, var by) => $"{CaseStateWords.Of(asked)}: agreed by {by}",
        ({ } asked, _, null) => $"{CaseStateWords.Of(asked)}: overtaken by a later assessment",
        ({ } asked, _, var by) => $"{CaseStateWords.Of(asked)}: declined by {by}",
    };
}
