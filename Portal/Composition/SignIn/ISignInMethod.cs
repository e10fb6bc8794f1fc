namespace Portal.Composition.SignIn;

/// <summary>
/// One way of proving who one is. It shows itself on the sign-in page by a component, answers at endpoints of its own, and hands whoever
/// is proved to <see cref="SessionStart"/>; sessions, cookies and everything after are the same for all methods.
/// </summary>
public interface ISignInMethod
{
    /// <summary>Whether it is offered on this server.</summary>
    bool IsOffered { get; }

    /// <summary>The component on the sign-in page. It has one parameter, <c>ReturnTo</c>: the path to go to afterwards.</summary>
    Type Component { get; }

    /// <summary>Where a POST with <c>returnTo</c> lets somebody who is signed in prove again who they are.</summary>
    string AgainPath { get; }

    /// <summary>Where the browser goes on to after signing out here, so that it is signed out there too; null for nowhere.</summary>
    Uri? SignOutAddress(HttpRequest request);

    /// <summary>Adds its endpoints. They must answer 404 where the method is not offered.</summary>
    void Map(IEndpointRouteBuilder routes);
}
