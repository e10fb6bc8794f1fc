using System.Text.RegularExpressions;

namespace Portal.Documents.Shell;

/// <summary>Words such as <c>Page {0} of {1}</c> taken apart, so that a style sheet can count in the words and the order of the document's language.</summary>
/// <param name="Before">What stands first.</param>
/// <param name="First">The counter after it: <c>page</c> or <c>pages</c>.</param>
/// <param name="Between">What stands between the counters.</param>
/// <param name="Second">The other counter.</param>
/// <param name="After">What stands last.</param>
internal sealed partial record PageNumbers(string Before, string First, string Between, string Second, string After)
{
    /// <summary>Takes the words apart. Words without both places are a fault of the text.</summary>
    public static PageNumbers Of(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (Place().Matches(words) is not [{ } first, { } second])
        {
            throw new FormatException($"The words \"{words}\" must hold the number of the page and that of all pages.");
        }

        return new(
            words[..first.Index], CounterOf(first), words[(first.Index + first.Length)..second.Index], CounterOf(second), words[(second.Index + second.Length)..]);
    }

    private static string CounterOf(Match place) => place.Value is "{0}" ? "page" : "pages";

    [GeneratedRegex(@"\{[01]\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Place();
}
