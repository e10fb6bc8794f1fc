namespace Portal.Composition.Settings;

/// <summary>The portal will not start, for a reason that whoever starts it can put right. The message is shown as it is.</summary>
public sealed class StartRefusedException : Exception
{
    /// <inheritdoc />
    public StartRefusedException()
    {
    }

    /// <inheritdoc />
    public StartRefusedException(string message)
        : base(message)
    {
    }

    /// <inheritdoc />
    public StartRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
