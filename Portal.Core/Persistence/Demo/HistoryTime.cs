namespace Portal.Core.Persistence.Demo;

/// <summary>The time in which a history is acted out: it stands where the act is.</summary>
internal sealed class HistoryTime(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset now = start;

    public override DateTimeOffset GetUtcNow() => now;

    /// <summary>Moves to the next act; never back.</summary>
    public void MoveTo(DateTimeOffset at) => now = at > now ? at : now.AddMilliseconds(1);
}
