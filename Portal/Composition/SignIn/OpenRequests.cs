using System.Collections.Concurrent;

namespace Portal.Composition.SignIn;

/// <summary>The requests of this instance that are being answered, by session, so that a download or an upload ends with its session.</summary>
public sealed class OpenRequests
{
    private readonly ConcurrentDictionary<HttpContext, Guid> open = new();

    /// <summary>The sessions that have one open.</summary>
    public IReadOnlyCollection<Guid> Sessions => [.. open.Values.Distinct()];

    /// <summary>Notes a request.</summary>
    public void Add(Guid sessionId, HttpContext http) => open[http] = sessionId;

    /// <summary>Forgets a request: it is answered, or it is the one that ends its own session and must still be able to say so.</summary>
    public void Remove(HttpContext http) => open.TryRemove(http, out _);

    /// <summary>Breaks off every request of a session.</summary>
    public void Abort(Guid sessionId)
    {
        foreach (var (http, _) in open.Where(entry => entry.Value == sessionId))
        {
            http.Abort();
        }
    }
}

/// <summary>Notes each request of somebody signed in while it is being answered.</summary>
public sealed class OpenRequestsMiddleware(RequestDelegate next, OpenRequests requests)
{
    /// <summary>Answers for everything behind it.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        // Circuits are kept apart: they end more politely
        if (SessionClaims.Read(context.User) is not { } claims || context.Request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase))
        {
            await next(context);
            return;
        }

        requests.Add(claims.SessionId, context);
        try
        {
            await next(context);
        }
        finally
        {
            requests.Remove(context);
        }
    }
}
