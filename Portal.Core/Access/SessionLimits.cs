namespace Portal.Core.Access;

/// <summary>How long a sign-in lasts, in real time. Bound from <c>Session</c>.</summary>
public sealed class SessionLimits
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Session";

    /// <summary>Minutes without a request or an action after which a session ends.</summary>
    public int IdleMinutes { get; set; } = 30;

    /// <summary>Hours after which a session ends whatever happens.</summary>
    public int AbsoluteHours { get; set; } = 10;

    /// <summary>The longest pause.</summary>
    public TimeSpan Idle => TimeSpan.FromMinutes(IdleMinutes);

    /// <summary>The longest session.</summary>
    public TimeSpan Absolute => TimeSpan.FromHours(AbsoluteHours);
}
