using Portal.Components.Layout;
using Portal.Composition.Settings;
using Portal.Composition.SignIn.Demo;
using Portal.Core.SharedKernel.Time;
using Portal.Resources;

namespace Portal.Composition.SignIn;

/// <summary>The shell for whoever is signed in: name, role, and the pages that this person may open.</summary>
public sealed class SignedInShell(CurrentActor current, IHostEnvironment environment, IHttpContextAccessor http, TimeProvider time, UkClock clock, DemoClock demo, DemoClockDesk desk) : IShellProvider
{
    /// <inheritdoc />
    public async ValueTask<ShellModel> GetAsync(CancellationToken ct)
    {
        var shell = new ShellModel
        {
            IsDemonstration = environment.IsMadeUp(),
            DemonstrationTime = demo.IsMoved ? UkText.DateAndTime(clock.Now) : null,
            DetailsHidden = HideDetailsEndpoint.IsOn(http.HttpContext),
        };
        return await current.FindAsync() is not { } actor ? shell : shell with
        {
            Person = new(actor.Name, RoleWords.Of(actor.Roles)),
            DemonstrationClockOffered = desk.IsOpen,
            Navigation = MainNavigation.For(actor),
            SessionLeft = await current.EndsAtAsync() - time.GetUtcNow(),
        };
    }
}
