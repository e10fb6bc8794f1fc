using Portal.Core.Persistence.Demo;

namespace Portal.Composition.SignIn.Demo;

/// <summary>The section <c>Demo</c>; read in Development and Demo only.</summary>
public sealed class DemoOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Demo";

    /// <summary>What an empty database is filled with at start.</summary>
    public DemoProfile Profile { get; set; } = DemoProfile.Demo;

    /// <summary>Chooses among possible histories.</summary>
    public int Seed { get; set; } = 1;

    /// <summary>How far business time is moved at start, such as <c>3.00:00:00</c> for three days on.</summary>
    public TimeSpan ClockOffset { get; set; }

    /// <summary>True: the start says on the terminal where the portal is and whom to sign in as.</summary>
    public bool Greet { get; set; }
}
