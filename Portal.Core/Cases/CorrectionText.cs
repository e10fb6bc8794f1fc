using System.Globalization;

namespace Portal.Core.Cases;

/// <summary>Values as correction entries keep them: dates and instants in the one form that every reader of the trail can sort.</summary>
internal static class CorrectionText
{
    public static string Of(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static string Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Reads a day; null for none, false when it is not one.</summary>
    public static bool TryDay(string text, out DateOnly? day)
    {
        day = null;
        if (text.Length == 0)
        {
            return true;
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) || read.Year < 1900)
        {
            return false;
        }

        day = read;
        return true;
    }
}
