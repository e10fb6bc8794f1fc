using Microsoft.AspNetCore.Components;
using Portal.Composition.Settings;

namespace Portal.Components.Pages.Design;

/// <summary>What the pages of the gallery have in common.</summary>
internal static class DesignPages
{
    /// <summary>Answers 404 anywhere but in Development and Demo.</summary>
    public static void Guard(IHostEnvironment environment, NavigationManager navigation)
    {
        if (!environment.IsMadeUp())
            navigation.NotFound();
    }
}
