using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Options;
using Portal.Components.Layout;
using Portal.Composition.SignIn.Demo;
using Portal.Composition.SignIn.Organisation;
using Portal.Core.Access;
using Portal.Core.Confidentiality;

namespace Portal.Composition.SignIn;

/// <summary>Sessions, and the rule that everything needs sign-in except what says that it does not.</summary>
public static class SignInSetup
{
    /// <summary>Adds sign-in.</summary>
    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddOptions<SessionLimits>().BindConfiguration(SessionLimits.Section)
            .Validate(session => session.IdleMinutes is >= 1 and <= 120, "Session:IdleMinutes must be from 1 to 120.")
            .Validate(session => session.AbsoluteHours is >= 1 and <= 24, "Session:AbsoluteHours must be from 1 to 24.")
            .Validate(session => session.StepUpMinutes is >= 1 and <= 60, "Session:StepUpMinutes must be from 1 to 60.")
            .Validate(session => session.RecheckSeconds is >= 5 and <= 36_000, "Session:RecheckSeconds must be from 5 to 36000.")
            .Validate(session => session.CircuitsPerPerson is >= 1 and <= 1000 && session.Circuits is >= 1 and <= 100_000, "Session:CircuitsPerPerson must be from 1 to 1000, Session:Circuits from 1 to 100000.")
            .ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<SessionLimits>>().Value);
        services.AddOptions<ReadLimits>().BindConfiguration(ReadLimits.Section)
            .Validate(limits => limits is { Officer: >= 1, TeamLeader: >= 1, Specialist: >= 1, Others: >= 1 }, "ReadLimits must be 1 or more.")
            .ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<ReadLimits>>().Value);
        services.AddAuthentication(SessionClaims.Scheme).AddScheme<AuthenticationSchemeOptions, SessionHandler>(SessionClaims.Scheme, null);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddScoped<AuthenticationStateProvider, SessionAuthenticationState>();
        services.AddCascadingAuthenticationState();
        services.AddScoped<CurrentActor>();
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        services.AddSingleton<SessionStart>();
        services.AddSingleton<SessionEnd>();
        services.AddSingleton<OpenCircuits>();
        services.AddSingleton<OpenRequests>();
        services.AddSingleton<CircuitGuard>();
        services.Configure<HubOptions>(hub => hub.AddFilter<CircuitGuard>());
        services.AddHostedService<CircuitWatch>();
        services.AddOrganisationSignIn();
        services.AddSingleton<ISignInMethod, DemoPersonas>();
        services.AddOptions<DemoOptions>().BindConfiguration(DemoOptions.Section);
        services.AddSingleton<DemoData>();
        services.AddHostedService<DemoGreeting>();
        services.AddSingleton<DemoClockDesk>();
        services.AddScoped<IShellProvider, SignedInShell>();
    }

    /// <summary>Puts sign-in into the pipeline: after routing, before anything that shows data.</summary>
    public static void UseSignIn(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<OpenRequestsMiddleware>();
        app.UseMiddleware<RecheckMiddleware>();
        app.UseMiddleware<SessionEndedMiddleware>();
    }
}
