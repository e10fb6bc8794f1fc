namespace Portal.Composition.SignIn;

/// <summary>How many messages one connection may still send: 50 a second, 200 at once. One connection's messages come one after the other.</summary>
public sealed class EventBudget(TimeProvider time)
{
    /// <summary>Messages a second.</summary>
    public const int PerSecond = 50;

    /// <summary>Messages at once.</summary>
    public const int Burst = 200;

    private double left = Burst;
    private long at = time.GetTimestamp();

    /// <summary>Takes one; false when none is left.</summary>
    public bool Spend()
    {
        var now = time.GetTimestamp();
        left = Math.Min(Burst, left + (time.GetElapsedTime(at, now).TotalSeconds * PerSecond));
        at = now;
        if (left < 1)
        {
            return false;
        }

        left--;
        return true;
    }
}
