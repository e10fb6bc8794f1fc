using System.Text;

namespace Portal.Core.Reports.Intake;

/// <summary>
/// Text as people type or paste it: kept as it is, emoji, right-to-left writing and markup included. Only what no person types goes:
/// control characters other than line feed and tab, and halves of characters. Ends are trimmed.
/// </summary>
public static class TypedText
{
    /// <summary>The text to keep.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="oneLine">Line breaks become spaces.</param>
    public static string Clean(string text, bool oneLine)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t')
            {
                kept.Append(oneLine ? ' ' : (char)rune.Value);
            }
            else if (!Rune.IsControl(rune))
            {
                kept.Append(rune.ToString());
            }
        }

        return kept.ToString().Trim();
    }
}
