using System.Globalization;
using System.Text;

namespace Portal.Documents.Shell;

/// <summary>Text inside a CSS string. Everything but plain letters, digits and spaces is escaped, so that no text can end the string.</summary>
public static class CssText
{
    /// <summary>The escaped text, to stand between quotation marks.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune))
            {
                escaped.Append(' ');
            }
            else if (rune.IsAscii && (Rune.IsLetterOrDigit(rune) || rune.Value == ' '))
            {
                escaped.Append(rune);
            }
            else
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:X6} ");
            }
        }

        return escaped.ToString();
    }
}
