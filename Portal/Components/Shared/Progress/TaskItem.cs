namespace Portal.Components.Shared.Progress;

/// <summary>One task of a list.</summary>
/// <param name="Text">What is to be done.</param>
/// <param name="Href">Where; null while it cannot be started.</param>
/// <param name="State">How far it is.</param>
/// <param name="Hint">One more line; may be null.</param>
public sealed record TaskItem(string Text, string? Href, TaskState State, string? Hint = null);

/// <summary>How far a task is.</summary>
public enum TaskState
{
    /// <summary>Nothing done yet.</summary>
    NotStarted,

    /// <summary>Begun.</summary>
    InProgress,

    /// <summary>Finished.</summary>
    Done,

    /// <summary>Something else comes first.</summary>
    CannotStart,
}
