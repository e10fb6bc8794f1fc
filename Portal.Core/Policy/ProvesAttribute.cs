namespace Portal.Core.Policy;

/// <summary>Says which duty of the policy a test proves, and what it shows, in words that an auditor can read.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
public sealed class ProvesAttribute(string clause, string shows) : Attribute
{
    /// <summary>The clause, as the register writes it.</summary>
    public string Clause { get; } = clause;

    /// <summary>What the test shows: one plain sentence without the full stop.</summary>
    public string Shows { get; } = shows;
}
