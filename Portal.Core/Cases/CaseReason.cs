using Portal.Core.Confidentiality;

namespace Portal.Core.Cases;

/// <summary>A reason in somebody's own words, read only by those who decide or review.</summary>
/// <param name="Words">The reason.</param>
[SealedAs("case.reason")]
public sealed record CaseReason(string Words);

/// <summary>What a reviewer or decider wrote.</summary>
/// <param name="Words">In their own words.</param>
[SealedAs("case.decision")]
public sealed record CaseDecisionWords(string Words);
