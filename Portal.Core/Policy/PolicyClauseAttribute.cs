namespace Portal.Core.Policy;

/// <summary>
/// Says that a type or method carries out a duty of the policy. Bullets are lettered in order: the first of 5.3 is "5.3(a)".
/// The clause must be in the register; a test holds that.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface | AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
public sealed class PolicyClauseAttribute(string clause) : Attribute
{
    /// <summary>The clause, as the register writes it.</summary>
    public string Clause { get; } = clause;
}
