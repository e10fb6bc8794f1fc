using Portal.Composition.Security;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Cases.Opening;
using Portal.Core.Reports;
using Portal.Core.Reports.Queries;
using Portal.Core.SharedKernel;

namespace Portal.Reports;

/// <summary>
/// Drafts and submitting over plain HTTP, so that they survive a lost circuit, a closed browser, a restarted server and a double click.
/// Each needs sign-in and the antiforgery token; what is not one's own answers as what does not exist.
/// </summary>
public static class ReportEndpoints
{
    /// <summary>Adds the endpoints.</summary>
    public static IEndpointRouteBuilder MapReports(this IEndpointRouteBuilder routes)
    {
        var staff = routes.MapGroup("").RequireAuthorization();
        staff.MapPost("/drafts", StartAsync).RequireAntiforgery();
        staff.MapPut("/drafts/{id}", SaveAsync).RequireAntiforgery();
        staff.MapDelete("/drafts/{id}", DiscardAsync).RequireAntiforgery();
        // A page of the same address would take a POST as well
        staff.MapPost("/reports", SubmitAsync).RequireAntiforgery().WithOrder(-1);
        staff.MapGet("/properties", FindPropertiesAsync);
        return routes;
    }

    private static async Task<IResult> StartAsync(HttpContext http, CurrentActor current, DraftBook book)
    {
        var call = new StartDraftCall();
        if (http.Request.ContentLength is not (null or 0))
        {
            var (body, refusal) = await CallBody.ReadAsync<StartDraftCall>(http);
            if (body is null)
            {
                return refusal!;
            }

            call = body;
        }

        return await WithActorAsync(current, async actor =>
        {
            var started = await book.StartAsync(actor, call.PaperForm ? DraftKind.PaperForm : DraftKind.Interview, http.RequestAborted);
            return started.IsSuccess
                ? Results.Json(started.Value, statusCode: StatusCodes.Status201Created)
                : CallAnswers.Of(started);
        });
    }

    private static async Task<IResult> SaveAsync(string id, HttpContext http, CurrentActor current, DraftBook book)
    {
        var (body, refusal) = await CallBody.ReadAsync<SaveDraftCall>(http);
        if (body is null)
        {
            return refusal!;
        }

        if (body.ToChange() is not { } change)
        {
            return CallAnswers.Malformed;
        }

        return await WithActorAsync(current, async actor =>
        {
            // What was sent is saved even when the page is already gone
            var saved = Guid.TryParse(id, out var draftId) ? await book.SaveAsync(actor, draftId, change, CancellationToken.None) : Error.NotFound;
            return saved.IsSuccess ? Results.Json(saved.Value)
                : saved.Error.Code == DraftBook.Clash ? await ClashAsync(book, actor, draftId, saved)
                : CallAnswers.Of(saved);
        });
    }

    private static async Task<IResult> ClashAsync(DraftBook book, Actor actor, Guid draftId, Result saved)
    {
        var now = await book.ResumeAsync(actor, draftId, CancellationToken.None);
        return now.IsSuccess
            ? Results.Json(new DraftClash(now.Value.Version, now.Value.Values, CallAnswers.Words(saved)), statusCode: StatusCodes.Status409Conflict)
            : CallAnswers.Of(now);
    }

    private static Task<IResult> DiscardAsync(string id, HttpContext http, CurrentActor current, DraftBook book) =>
        WithActorAsync(current, async actor =>
        {
            var done = Guid.TryParse(id, out var draftId) ? await book.DiscardAsync(actor, draftId, http.RequestAborted) : Error.NotFound;
            return done.IsSuccess ? Results.NoContent() : CallAnswers.Of(done);
        });

    private static async Task<IResult> SubmitAsync(HttpContext http, CurrentActor current, SubmitReport submit)
    {
        var (body, refusal) = await CallBody.ReadAsync<SubmitCall>(http);
        if (body is null)
        {
            return refusal!;
        }

        if (body.DraftId is not { } draftId)
        {
            return CallAnswers.Malformed;
        }

        return await WithActorAsync(current, async actor =>
        {
            // A report that was begun to be written is written, whoever hung up
            var submitted = await submit.HandleAsync(new(draftId, body.Version), actor, CancellationToken.None);
            return submitted.IsSuccess
                ? Results.Json(submitted.Value, statusCode: StatusCodes.Status201Created)
                : CallAnswers.Of(submitted, StatusCodes.Status422UnprocessableEntity);
        });
    }

    private static Task<IResult> FindPropertiesAsync(string? q, HttpContext http, CurrentActor current, PropertyLookup lookup) =>
        WithActorAsync(current, async actor => Results.Json(await lookup.FindAsync(actor, q, http.RequestAborted)));

    private static async Task<IResult> WithActorAsync(CurrentActor current, Func<Actor, Task<IResult>> act) =>
        await current.FindAsync() is { } actor ? await act(actor) : Results.Unauthorized();
}
