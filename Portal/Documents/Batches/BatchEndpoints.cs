using Portal.Composition.Security;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.SharedKernel;
using Portal.Navigation;

namespace Portal.Documents.Batches;

/// <summary>What the owner of a print job does with it: the file, cancelling, printing the rest.</summary>
public static class BatchEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapPrintJobs(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/print-jobs/{id:guid}.pdf", FileAsync).RequireAuthorization();
        endpoints.MapPost("/print-jobs/{id:guid}/cancel", (Guid id, PrintBatches batches, CurrentActor current, HttpContext http) =>
            ActAsync(id, batches.Cancel, current, http)).RequireAuthorization().RequireAntiforgery();
        endpoints.MapPost("/print-jobs/{id:guid}/again", (Guid id, PrintBatches batches, CurrentActor current, HttpContext http) =>
            ActAsync(id, batches.Resume, current, http)).RequireAuthorization().RequireAntiforgery();
    }

    // A job that is gone is told on its page
    private static async Task<IResult> ActAsync(Guid id, Func<Guid, Guid, Result> act, CurrentActor current, HttpContext http)
    {
        var done = act((await current.GetAsync()).StaffId, id);
        var page = done.IsSuccess || done.Error == Error.NotFound ? PrintUrls.Job(id) : PrintUrls.Refused(id, done.Error.Code);
        return TypedResults.LocalRedirect($"{http.Request.PathBase}/{page}");
    }

    // Not ready, gone and somebody else's are answered alike; asking for what is not one's own is written down
    private static async Task<IResult> FileAsync(Guid id, PrintBatches batches, CurrentActor current, RefusalTrail refusals, HttpContext http)
    {
        var actor = await current.GetAsync();
        var job = batches.Find(actor.StaffId, id);
        if (job?.File is { } file)
        {
            return PdfResponse.Of(http, file.Bytes, "print-job.pdf");
        }

        if (job is null)
        {
            await refusals.NotFoundAsync(actor, "PrintJobFile", id, Permission.IssueLeaflets, http.RequestAborted);
        }

        return TypedResults.NotFound();
    }
}
