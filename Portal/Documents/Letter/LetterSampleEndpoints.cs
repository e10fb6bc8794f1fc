using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Composition.Settings;
using Portal.Core.SharedKernel.Time;
using Portal.Documents.Printing;
using Portal.Documents.Shell;

namespace Portal.Documents.Letter;

/// <summary>The frame of letters in the gallery of components: Development and Demo only.</summary>
public static class LetterSampleEndpoints
{
    /// <summary>Maps the sample as page and as PDF; <c>?envelope=c5</c> for the larger envelope, <c>?long</c> for several pages.</summary>
    public static void MapLetterSample(this IEndpointRouteBuilder endpoints)
    {
        var gallery = endpoints.MapGroup("/design").AllowAnonymous();
        gallery.MapGet("/letter", (HttpContext http, UkClock clock, IHostEnvironment environment) => environment.IsMadeUp()
            ? (IResult)new RazorComponentResult<SampleLetter>(Parameters(http, clock, DocumentMode.Screen))
            : TypedResults.NotFound());
        gallery.MapGet("/letter.pdf", PdfAsync);
    }

    private static async Task<IResult> PdfAsync(HttpContext http, UkClock clock, IHostEnvironment environment, IPdfPrinter printer, CancellationToken ct)
    {
        if (!environment.IsMadeUp())
        {
            return TypedResults.NotFound();
        }

        var printed = await printer.PrintAsync<SampleLetter>(Parameters(http, clock, DocumentMode.Print), ct);
        return printed.IsSuccess ? PdfResponse.Of(http, printed.Value.Bytes, "sample-letter.pdf") : PdfResponse.Refused(http, printed.Error, "design/letter");
    }

    private static Dictionary<string, object?> Parameters(HttpContext http, UkClock clock, DocumentMode mode) => new(StringComparer.Ordinal)
    {
        [nameof(SampleLetter.Head)] = SampleLetter.HeadFor(
            string.Equals(http.Request.Query["envelope"], "c5", StringComparison.OrdinalIgnoreCase) ? LetterEnvelope.C5 : LetterEnvelope.Dl, clock.Today),
        [nameof(SampleLetter.Paragraphs)] = http.Request.Query.ContainsKey("long") ? 18 : 3,
        [nameof(SampleLetter.Mode)] = mode,
        [nameof(SampleLetter.BasePath)] = http.Request.PathBase + "/",
    };
}
