namespace Portal.Composition.Settings;

/// <summary>The environments that differ in what the portal allows.</summary>
public static class Environments
{
    /// <summary>Made-up data, personas to sign in as, a clock that can be moved.</summary>
    public const string Demo = "Demo";

    /// <summary>True where the portal works with made-up data and nothing is real.</summary>
    public static bool IsMadeUp(this IHostEnvironment environment) =>
        environment.IsDevelopment() || environment.IsEnvironment(Demo);
}
