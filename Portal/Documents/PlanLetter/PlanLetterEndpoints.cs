using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Composition.SignIn;
using Portal.Navigation;

namespace Portal.Documents.PlanLetter;

/// <summary>The action plan as a letter: as PDF, and as a page where there is no browser to print with.</summary>
public static class PlanLetterEndpoints
{
    /// <summary>Adds the endpoints.</summary>
    public static void MapPlanLetters(this IEndpointRouteBuilder routes)
    {
        var staff = routes.MapGroup("").RequireAuthorization();
        staff.MapGet("/cases/{reference}/plan/letter.pdf", PdfAsync);
        staff.MapGet("/cases/{reference}/plan/letter", PageAsync);
    }

    private static async Task<IResult> PdfAsync(string reference, HttpContext http, CurrentActor current, PlanLetterPress press, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        var printed = await press.PrintAsync(await current.GetAsync(), reference, ct);
        return printed.IsSuccess
            ? PdfResponse.Of(http, printed.Value, $"{reference}-plan.pdf")
            : PdfResponse.Refused(http, printed.Error, CaseUrls.Act(reference, "plan"));
    }

    private static async Task<IResult> PageAsync(string reference, HttpContext http, CurrentActor current, PlanLetterPress press, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        var model = await press.FindModelAsync(await current.GetAsync(), reference, ct);
        return model.IsSuccess
            ? new RazorComponentResult<PlanLetterDocument>(new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(PlanLetterDocument.Model)] = model.Value,
                [nameof(PlanLetterDocument.BasePath)] = http.Request.PathBase + "/",
            })
            : PdfResponse.Refused(http, model.Error, CaseUrls.Act(reference, "plan"));
    }
}
