namespace Portal.Components.Shared.Records;

/// <summary>How a promise or duty stands against its time. Worked out by the domain; here it only has a look.</summary>
public enum DeadlineState
{
    /// <summary>Not due for some time.</summary>
    Later,

    /// <summary>Due this week.</summary>
    Soon,

    /// <summary>Due today.</summary>
    Today,

    /// <summary>The time has gone by and it is not done.</summary>
    Late,

    /// <summary>Done in time.</summary>
    Met,

    /// <summary>Done, but after its time, or never.</summary>
    Missed,
}
