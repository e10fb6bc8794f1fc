using Microsoft.AspNetCore.SignalR;
using Portal.Core.Access;

namespace Portal.Composition.SignIn;

/// <summary>
/// Stands before every message of every circuit. A circuit belongs to the session that started it: knowing its secret does not open it to
/// anybody else. When the session has ended, the connection ends with it. Nobody opens circuits, or sends events, without end.
/// </summary>
public sealed partial class CircuitGuard(OpenCircuits circuits, SessionStore sessions, SessionLimits limits, TimeProvider time, ILogger<CircuitGuard> log) : IHubFilter
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

        if (!circuits.TryAdd(claims.SessionId, claims.StaffId, context.Context, limits))
        {
            LogTooMany(log, claims.StaffId);
            context.Context.Abort();
            return;
        }

        context.Context.Items[typeof(EventBudget)] = new EventBudget(time);
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
        var context = invocationContext.Context;
        var method = invocationContext.HubMethodName;
        if (context.Items[typeof(EventBudget)] is not EventBudget budget || !budget.Spend())
        {
            LogFlood(log, SessionClaims.Read(context.User)?.StaffId ?? Guid.Empty);
            context.Abort();
            throw new HubException("Too many events.");
        }

        if (SessionClaims.Read(context.User) is not { } claims
            || await sessions.LookAsync(claims.SessionId, context.ConnectionAborted) is null
            || (Resuming.Contains(method, StringComparer.Ordinal) && !circuits.Owns(claims.SessionId, invocationContext.HubMethodArguments[0] as string)))
        {
            context.Abort();
            throw new HubException("The session has ended.");
        }

        if (Acts.Contains(method, StringComparer.Ordinal))
        {
            await sessions.TouchAsync(claims.SessionId, context.ConnectionAborted);
        }

        var answer = await next(invocationContext);
        if (method is "StartCircuit")
        {
            circuits.Bind(claims.SessionId, answer as string);
        }

        return answer;
    }

    [LoggerMessage(1302, LogLevel.Warning, "A further interactive page of {StaffId} was refused: too many are open.")]
    private static partial void LogTooMany(ILogger log, Guid staffId);

    [LoggerMessage(1303, LogLevel.Warning, "An interactive page of {StaffId} was closed: too many events.")]
    private static partial void LogFlood(ILogger log, Guid staffId);
}
