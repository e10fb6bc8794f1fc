using Portal.Composition.SignIn;
using Portal.Core.Reports;
using Portal.Core.SharedKernel;

namespace Portal.Components.Reports;

/// <summary>
/// Hands a draft to the browser module of its author: <c>GET /drafts/{id}</c> answers <c>{version, savedAt, values}</c>, and 404 for everybody
/// else. Texts come this way and not over the circuit, and never stand in prerendered HTML. Never kept by a cache.
/// </summary>
public static class DraftReadEndpoint
{
    /// <summary>Adds the endpoint.</summary>
    public static IEndpointRouteBuilder MapDraftReading(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/drafts/{id:guid}", ReadAsync).RequireAuthorization();
        return routes;
    }

    private static async Task<IResult> ReadAsync(Guid id, HttpContext http, CurrentActor current, DraftBook drafts, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        var draft = await drafts.ResumeAsync(await current.GetAsync(), id, ct);
        if (draft.IsSuccess)
            return TypedResults.Json(new { draft.Value.Version, draft.Value.SavedAt, draft.Value.Values });
        return draft.Error == Error.NotFound ? TypedResults.NotFound() : TypedResults.Json(new { draft.Error!.Code }, statusCode: StatusCodes.Status410Gone);
    }
}
