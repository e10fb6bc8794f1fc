using Portal.Core.Cases.Queries;
using Portal.Resources;

namespace Portal.Components.Work;

/// <summary>Why a case stands in somebody's work, in words: a promise, a decision, or the name of a time standard.</summary>
public static class WorkReasonWords
{
    /// <summary>The words of a reason.</summary>
    public static string Of(string reason) => reason switch
    {
        WorkReasons.Promise => WorkWords.Get("WhyPromise"),
        WorkReasons.NothingDue => WorkWords.Get("WhyNothing"),
        WorkReasons.ClosingWithOthers => WorkWords.Get("WhyClosingOthers"),
        WorkReasons.ClosingToDecide => WorkWords.Get("WhyClosing"),
        WorkReasons.Task => WorkWords.Get("WhyTask"),
        WorkReasons.HighRisk => WorkWords.Get("WhyHighRisk"),
        WorkReasons.RiskToDecide => WorkWords.Get("WhyRisk"),
        WorkReasons.JoinToDecide => WorkWords.Get("WhyJoin"),
        _ => CaseStateWords.OfStandard(reason),
    };
}
