using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;

namespace Portal.Resources;

/// <summary>The words that the shared components say by themselves. A page may replace most of them by a parameter.</summary>
public static class SharedWords
{
    private static readonly ResourceManager Words = new("Portal.Resources.SharedWords", typeof(SharedWords).Assembly);

    public static string ProductName => Get();

    public static string SkipToContent => Get();

    public static string NotFoundTitle => Get();

    public static string NotFoundText => Get();

    public static string NotFoundHidden => Get();

    public static string NotDoneTitle => Get();

    public static string NotDoneText => Get();

    public static string ToStartPage => Get();

    public static string MainNavigation => Get();

    public static string Account => Get();

    public static string SignOut => Get();

    public static string FooterEmergency => Get();

    public static string DemonstrationTitle => Get();

    public static string DemonstrationText => Get();

    public static string DemonstrationTime => Get();

    public static string DemonstrationClock => Get();

    public static string WhyThisPage => Get();

    public static string HideDetails => Get();

    public static string ThereIsAProblem => Get();

    public static string ErrorPrefix => Get();

    public static string Optional => Get();

    public static string ChooseOne => Get();

    public static string Or => Get();

    public static string ClearAnswer => Get();

    public static string CharactersLeft => Get();

    public static string CharactersTooMany => Get();

    public static string CharactersAllowed => Get();

    public static string Day => Get();

    public static string Month => Get();

    public static string Year => Get();

    public static string Today => Get();

    public static string Yesterday => Get();

    public static string TimeHint => Get();

    public static string ComboHint => Get();

    public static string ComboSearching => Get();

    public static string ComboNone => Get();

    public static string ComboOne => Get();

    public static string ComboMany => Get();

    public static string WhyWeAsk => Get();

    public static string Warning => Get();

    public static string Success => Get();

    public static string Important => Get();

    public static string Cancel => Get();

    public static string SavingDraft => Get();

    public static string SavedAt => Get();

    public static string SaveFailed => Get();

    public static string NotSavedYet => Get();

    public static string Change => Get();

    public static string NotAnswered => Get();

    public static string Newer => Get();

    public static string Older => Get();

    public static string Pages => Get();

    public static string Filters => Get();

    public static string ApplyFilters => Get();

    public static string ClearFilters => Get();

    public static string FiltersOn => Get();

    public static string RemoveFilter => Get();

    public static string StepOf => Get();

    public static string StepDone => Get();

    public static string Steps => Get();

    public static string TaskDone => Get();

    public static string TaskNotStarted => Get();

    public static string TaskInProgress => Get();

    public static string TaskCannotStart => Get();

    public static string SessionTitle => Get();

    public static string SessionText => Get();

    public static string SessionStay => Get();

    public static string ReconnectTitle => Get();

    public static string ReconnectTrying => Get();

    public static string ReconnectFailed => Get();

    public static string ReconnectRejected => Get();

    public static string Reload => Get();

    /// <summary>Puts values into the places {0}, {1} of some words.</summary>
    public static string Fill(string words, params ReadOnlySpan<string> values)
    {
        for (var i = 0; i < values.Length; i++)
            words = words.Replace($"{{{i}}}", values[i], StringComparison.Ordinal);
        return words;
    }

    private static string Get([CallerMemberName] string key = "") =>
        Words.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key);
}
