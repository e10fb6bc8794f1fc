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

    /// <summary>Minutes for which a person who has proved again who they are need not do so once more.</summary>
    public int StepUpMinutes { get; set; } = 5;

    /// <summary>Seconds after which the organisation's sign-in is asked again whether the person still has the same roles.</summary>
    public int RecheckSeconds { get; set; } = 3600;

    /// <summary>Interactive pages that one person may have open at once.</summary>
    public int CircuitsPerPerson { get; set; } = 10;

    /// <summary>Interactive pages that may be open at once on this server.</summary>
    public int Circuits { get; set; } = 5000;

    /// <summary>How long a proof holds.</summary>
    public TimeSpan StepUp => TimeSpan.FromMinutes(StepUpMinutes);

    /// <summary>How long the sign-in service's word holds.</summary>
    public TimeSpan Recheck => TimeSpan.FromSeconds(RecheckSeconds);

    /// <summary>The longest pause.</summary>
    public TimeSpan Idle => TimeSpan.FromMinutes(IdleMinutes);

    /// <summary>The longest session.</summary>
    public TimeSpan Absolute => TimeSpan.FromHours(AbsoluteHours);
}
