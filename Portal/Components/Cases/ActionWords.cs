using Portal.Components.Shared.Messages;
using Portal.Core.Actions;

namespace Portal.Components.Cases;

/// <summary>What people read about an action.</summary>
public static class ActionWords
{
    /// <summary>Where it stands.</summary>
    public static string Of(ActionState state) => state switch
    {
        ActionState.Proposed => "Put forward",
        ActionState.Agreed => "Agreed",
        ActionState.InHand => "In hand",
        ActionState.Done => "Done",
        _ => "Not done",
    };

    /// <summary>The same from the timeline.</summary>
    public static string Of(string state) => Enum.TryParse<ActionState>(state, out var known) ? Of(known) : state;

    /// <summary>How it feels.</summary>
    public static Tone ToneOf(ActionState state) => state switch
    {
        ActionState.Done => Tone.Good,
        ActionState.NotDone => Tone.Neutral,
        ActionState.Proposed => Tone.Caution,
        _ => Tone.Info,
    };
}
