namespace Portal.Components.Shared.Messages;

/// <summary>What a tag, badge or banner feels like. Never the only sign of a state: the words say it too.</summary>
public enum Tone
{
    /// <summary>Neither good nor bad.</summary>
    Neutral,

    /// <summary>Something to know.</summary>
    Info,

    /// <summary>Done, kept, met.</summary>
    Good,

    /// <summary>Needs attention soon.</summary>
    Caution,

    /// <summary>Late, missed or dangerous.</summary>
    Danger,
}

internal static class Tones
{
    public static string Css(this Tone tone, string block) => tone switch
    {
        Tone.Info => $"{block}--info",
        Tone.Good => $"{block}--good",
        Tone.Caution => $"{block}--caution",
        Tone.Danger => $"{block}--danger",
        _ => $"{block}--neutral",
    };
}
