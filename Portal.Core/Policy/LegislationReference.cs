namespace Portal.Core.Policy;

/// <summary>
/// A law, code or standard as the policy cites it, beside what holds today. Reference data for officers, not advice: an entry
/// that nobody has checked against its source says so wherever it is shown.
/// </summary>
/// <param name="Code">Lower case, words joined by hyphens.</param>
/// <param name="AsCited">The citation in the policy; empty when the policy is older than the law.</param>
/// <param name="CurrentLaw">What holds today.</param>
/// <param name="Note">What it means for the work.</param>
/// <param name="CheckedOn">The day on which it was checked against a source; null means not confirmed.</param>
/// <param name="ReviewBy">The day by which somebody looks again.</param>
public sealed record LegislationReference(string Code, string AsCited, string CurrentLaw, string Note, DateOnly? CheckedOn, DateOnly ReviewBy)
{
    /// <summary>False: show "not confirmed" beside it, and never print it as law.</summary>
    public bool IsConfirmed => CheckedOn is not null;
}
