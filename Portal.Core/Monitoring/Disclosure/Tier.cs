using Portal.Core.Policy;

namespace Portal.Core.Monitoring.Disclosure;

/// <summary>Who is to read a table, and so how small a number may be told.</summary>
public enum Tier
{
    /// <summary>The people of the case: exact.</summary>
    Operational,

    /// <summary>Directors and Management Teams, their own areas: exact, no way from a figure to a person.</summary>
    Director,

    /// <summary>Papers for boards: 1 to 4 are hidden.</summary>
    Board,

    /// <summary>Tenants and the public: 1 to 9 are hidden, the rest is rounded to the nearest 5.</summary>
    Public,
}

/// <summary>What a tier hides and how it rounds.</summary>
/// <param name="Threshold">Numbers from 1 up to below this one are hidden; nought shows.</param>
/// <param name="RoundTo">What is shown is rounded to the nearest multiple of this.</param>
[PolicyClause("5.3(c)")]
public sealed record TierRule(int Threshold, int RoundTo)
{
    /// <summary>How many values a hidden number must still be able to have, whatever else is shown.</summary>
    public const int LeastValues = 4;

    /// <summary>The rule of a tier.</summary>
    public static TierRule Of(Tier tier) => tier switch
    {
        Tier.Board => new(5, 1),
        Tier.Public => new(10, 5),
        _ => new(1, 1),
    };

    /// <summary>Whether a number is hidden for its own sake.</summary>
    public bool Hides(long value) => value > 0 && value < Threshold;

    /// <summary>The number as it is shown.</summary>
    public long Shown(long value) => (value + (RoundTo / 2)) / RoundTo * RoundTo;
}
