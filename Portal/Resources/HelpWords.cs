using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;

namespace Portal.Resources;

/// <summary>The words round the guide: its own text lies in <c>docs/guide</c>.</summary>
public static class HelpWords
{
    private static readonly ResourceManager Words = new("Portal.Resources.HelpWords", typeof(HelpWords).Assembly);

    public static string Guide => Get();

    public static string Help => Get();

    public static string Accessibility => Get();

    public static string FooterLabel => Get();

    private static string Get([CallerMemberName] string key = "") =>
        Words.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key);
}
