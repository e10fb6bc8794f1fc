using Microsoft.AspNetCore.Antiforgery;
using Portal.Reports;

namespace Portal.Composition.Security;

/// <summary>For endpoints beside the pages: a request without a valid antiforgery token is refused with 400 before anything happens.</summary>
public static class AntiforgeryFilter
{
    /// <summary>Requires the token, in the form or in the header, of every request to this endpoint.</summary>
    public static RouteHandlerBuilder RequireAntiforgery(this RouteHandlerBuilder endpoint) =>
        endpoint.DisableAntiforgery().AddEndpointFilter(async (call, next) =>
            await call.HttpContext.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(call.HttpContext)
                ? await next(call)
                : call.HttpContext.Request.WantsPage() ? Results.BadRequest() : CallAnswers.Malformed);
}
