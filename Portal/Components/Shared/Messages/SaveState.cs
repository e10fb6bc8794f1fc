namespace Portal.Components.Shared.Messages;

/// <summary>Where the saving of a draft stands.</summary>
public enum SaveState
{
    /// <summary>Nothing typed yet.</summary>
    Nothing,

    /// <summary>On its way.</summary>
    Saving,

    /// <summary>On the server.</summary>
    Saved,

    /// <summary>Not saved; tried again by itself.</summary>
    Failed,
}
