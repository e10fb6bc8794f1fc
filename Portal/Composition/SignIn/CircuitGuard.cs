using Microsoft.AspNetCore.SignalR;
using Portal.Core.Access;

namespace Portal.Composition.SignIn;

/// <summary>
/// Stands before every message of every circuit. A circuit belongs to the session that started it: knowing its secret does not open it to
/// anybody else. When the session has ended, the connection ends with it.
/// </summary>
public sealed class CircuitGuard(OpenCircuits circuits, SessionStore sessions) : IHubFilter
{
    private static readonly string[] Resuming = ["ConnectCircuit", "ResumeCircuit"];

    // What a person causes, as opposed to what the browser answers by itself
    private static readonly string[] Acts = ["StartCircuit", "ConnectCircuit", "BeginInvokeDotNetFromJS", "OnLocationChanged"];

    /// <inheritdoc />
    public async Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        if (SessionClaims.Read(context.Context.User) is not { } claims)
        {
            context.Context.Abort();
            return;
        }

        circuits.Add(claims.SessionId, context.Context);
        await next(context);
    }

    /// <inheritdoc />
    public Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        circuits.Remove(context.Context.ConnectionId);
        return next(context, exception);
    }

    /// <inheritdoc />
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        var ct = invocationContext.Context.ConnectionAborted;
        var method = invocationContext.HubMethodName;
        if (SessionClaims.Read(invocationContext.Context.User) is not { } claims
            || await sessions.LookAsync(claims.SessionId, ct) is null
            || (Resuming.Contains(method, StringComparer.Ordinal) && !circuits.Owns(claims.SessionId, invocationContext.HubMethodArguments[0] as string)))
        {
            invocationContext.Context.Abort();
            throw new HubException("The session has ended.");
        }

        if (Acts.Contains(method, StringComparer.Ordinal))
        {
            await sessions.TouchAsync(claims.SessionId, ct);
        }

        var answer = await next(invocationContext);
        if (method is "StartCircuit")
        {
            circuits.Bind(claims.SessionId, answer as string);
        }

        return answer;
    }
}
