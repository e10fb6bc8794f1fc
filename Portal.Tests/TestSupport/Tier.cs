namespace Portal.Tests.TestSupport;

/// <summary>
/// How a test is run: no trait means fast. <c>./dev test</c> runs fast, browser and PostgreSQL smoke; <c>--full</c> adds the rest. What is Full
/// is nothing else, whatever its class is: pages are judged at the widest and the narrowest each time, between those with <c>--full</c>.
/// </summary>
public static class Tier
{
    /// <summary>The name of the trait.</summary>
    public const string Name = "Tier";

    /// <summary>Drives a real browser.</summary>
    public const string Browser = "Browser";

    /// <summary>Needs the PostgreSQL server named by <c>PORTAL_TEST_POSTGRES</c>.</summary>
    public const string Postgres = "Postgres";

    /// <summary>Long: only with <c>--full</c>.</summary>
    public const string Full = "Full";
}
