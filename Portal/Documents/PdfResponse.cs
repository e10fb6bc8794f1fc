using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Core.Prevention;
using Portal.Core.SharedKernel;
using Portal.Documents.Shell;
using Portal.Resources;

namespace Portal.Documents;

/// <summary>How a PDF, or the reason that there is none, is answered.</summary>
public static class PdfResponse
{
    // A browser shows a PDF with a viewer of its own, which needs its own style and an embedded object; the file itself can run nothing
    private const string ViewerPolicy =
        "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>A stored document.</summary>
    public static IResult Of(HttpContext http, StoredDocument document, string fileName)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Of(http, document.Bytes, fileName);
    }

    /// <summary>A PDF, shown in the browser under this name; <c>?download</c> in the address saves it instead.</summary>
    public static IResult Of(HttpContext http, byte[] bytes, string fileName)
    {
        ArgumentNullException.ThrowIfNull(http);
        var disposition = http.Request.Query.ContainsKey("download") ? "attachment" : "inline";
        http.Response.Headers.ContentDisposition = $"{disposition}; filename=\"{fileName}\"";
        http.Response.Headers.ContentSecurityPolicy = ViewerPolicy;
        return TypedResults.Bytes(bytes, "application/pdf");
    }

    /// <summary>A page that says why there is no PDF and offers the page to print instead. What is hidden or unknown is not found.</summary>
    public static IResult Refused(HttpContext http, Error error, string pageInstead)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(error);
        return error.Kind == ErrorKind.NotFound
            ? TypedResults.NotFound()
            : new RazorComponentResult<NoPdfPage>(new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(NoPdfPage.Reason)] = RefusalWords.For(error),
                [nameof(NoPdfPage.BasePath)] = http.Request.PathBase + "/",
                [nameof(NoPdfPage.PageInstead)] = pageInstead,
            })
            {
                StatusCode = StatusCodes.Status503ServiceUnavailable,
            };
    }
}
