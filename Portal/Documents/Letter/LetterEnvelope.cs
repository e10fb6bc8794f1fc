namespace Portal.Documents.Letter;

/// <summary>The window envelope that a letter is folded for; windows are 90 by 35 mm, 20 mm from the left, as is usual in the UK.</summary>
public enum LetterEnvelope
{
    /// <summary>DL, 220 by 110 mm, window 18 mm from the bottom: A4 folded twice, at 99 and 198 mm.</summary>
    Dl,

    /// <summary>C5, 229 by 162 mm, window 60 mm from the bottom: A4 folded once, at 148.5 mm.</summary>
    C5,
}
