using Microsoft.AspNetCore.Components.Authorization;

namespace Portal.Composition.SignIn;

/// <summary>
/// Who is signed in, for components: in a circuit the principal that the circuit was opened with, in a request that of the request.
/// Works outside rendering too, where the framework's own refuses to answer.
/// </summary>
public sealed class SessionAuthenticationState(IHttpContextAccessor http) : AuthenticationStateProvider, IHostEnvironmentAuthenticationStateProvider
{
    private Task<AuthenticationState>? given;

    /// <inheritdoc />
    public override Task<AuthenticationState> GetAuthenticationStateAsync() =>
        given ?? Task.FromResult(new AuthenticationState(http.HttpContext?.User ?? new()));

    /// <inheritdoc />
    public void SetAuthenticationState(Task<AuthenticationState> authenticationStateTask)
    {
        given = authenticationStateTask;
        NotifyAuthenticationStateChanged(authenticationStateTask);
    }
}
