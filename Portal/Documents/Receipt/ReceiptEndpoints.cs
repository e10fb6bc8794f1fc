using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Composition.SignIn;

namespace Portal.Documents.Receipt;

/// <summary>The receipt of one's own report for paper: as PDF, and as a page where there is no browser to print with.</summary>
public static class ReceiptEndpoints
{
    /// <summary>Adds the endpoints.</summary>
    public static IEndpointRouteBuilder MapReceipts(this IEndpointRouteBuilder routes)
    {
        var staff = routes.MapGroup("").RequireAuthorization();
        staff.MapGet("/reports/{id:guid}/receipt.pdf", PdfAsync);
        staff.MapGet("/reports/{id:guid}/receipt/print", PageAsync);
        return routes;
    }

    private static async Task<IResult> PdfAsync(Guid id, HttpContext http, CurrentActor current, ReceiptPress press, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        var printed = await press.PrintAsync(await current.GetAsync(), id, ct);
        return printed.IsSuccess
            ? PdfResponse.Of(http, printed.Value.Bytes, $"{printed.Value.Reference}.pdf")
            : PdfResponse.Refused(http, printed.Error, $"reports/{id}/receipt/print");
    }

    private static async Task<IResult> PageAsync(Guid id, HttpContext http, CurrentActor current, ReceiptPress press, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        var model = await press.FindModelAsync(await current.GetAsync(), id, ct);
        return model.IsSuccess
            ? new RazorComponentResult<ReceiptDocument>(new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(ReceiptDocument.Model)] = model.Value,
                [nameof(ReceiptDocument.BasePath)] = http.Request.PathBase + "/",
            })
            : TypedResults.NotFound();
    }
}
