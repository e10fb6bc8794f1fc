using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using Portal.Composition.SignIn;
using Portal.Core.Prevention.Library;

namespace Portal.Documents.Literature;

/// <summary>What there is to read, for everybody: a page without script, and the files.</summary>
public static class LiteratureEndpoints
{
    // A file that somebody sent is saved, never shown in the portal's own name
    private const string FilePolicy = "sandbox; default-src 'none'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'";

    /// <summary>Maps them.</summary>
    public static void MapLiterature(this IEndpointRouteBuilder endpoints)
    {
        var anybody = endpoints.MapGroup("/literature").AllowAnonymous();
        anybody.MapGet("", PageAsync);
        anybody.MapGet("/{id:guid}/file", FileAsync);
    }

    private static async Task<IResult> PageAsync(
        string? strand, string? audience, string? language, Guid? after, LiteratureShelf shelf, HttpContext http, CancellationToken ct)
    {
        var model = await shelf.FindAsync(new(strand, audience, language), after, ct);
        return model.IsSuccess
            ? new RazorComponentResult<LiteratureDocument>(new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(LiteratureDocument.Model)] = model.Value,
                [nameof(LiteratureDocument.BasePath)] = http.Request.PathBase + "/",
            })
            : TypedResults.NotFound();
    }

    private static async Task<IResult> FileAsync(Guid id, FindLiteratureFile find, CurrentActor current, HttpContext http, CancellationToken ct)
    {
        var found = await find.HandleAsync(id, await current.FindAsync(), ct);
        if (!found.IsSuccess)
        {
            return TypedResults.NotFound();
        }

        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(found.Value.Name);
        http.Response.Headers.ContentDisposition = disposition.ToString();
        http.Response.Headers.ContentSecurityPolicy = FilePolicy;
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Bytes(found.Value.Bytes, "application/octet-stream");
    }
}
