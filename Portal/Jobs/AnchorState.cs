namespace Portal.Jobs;

/// <summary>How the last anchor went. Safe to use from several threads.</summary>
public sealed class AnchorState
{
    private sealed record Last(DateTimeOffset At, string Problem);

    private volatile Last? last;

    /// <summary>When the last anchor was written (UTC); null before the first.</summary>
    public DateTimeOffset? At => last?.At;

    /// <summary>What is wrong, for an operator; empty when all is well.</summary>
    public string Problem => last?.Problem ?? "";

    /// <summary>Keeps how it went.</summary>
    public void Set(DateTimeOffset at, string problem) => last = new(at, problem);
}
