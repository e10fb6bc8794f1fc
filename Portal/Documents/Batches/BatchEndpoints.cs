using Portal.Composition.SignIn;

namespace Portal.Documents.Batches;

/// <summary>The file of a print job, for its owner.</summary>
public static class BatchEndpoints
{
    /// <summary>Maps it.</summary>
    public static void MapPrintJobs(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/print-jobs/{id:guid}.pdf", FileAsync).RequireAuthorization();

    // Not ready, gone and somebody else's are answered alike
    private static async Task<IResult> FileAsync(Guid id, PrintBatches batches, CurrentActor current, HttpContext http) =>
        batches.Find((await current.GetAsync()).StaffId, id)?.File is { } file
            ? PdfResponse.Of(http, file.Bytes, "print-job.pdf")
            : TypedResults.NotFound();
}
