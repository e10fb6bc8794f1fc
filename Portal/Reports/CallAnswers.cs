using Portal.Core.Reports;
using Portal.Core.SharedKernel;
using Portal.Resources;

namespace Portal.Reports;

/// <summary>Turns refusals into answers to calls made by script: a status and the words, never less.</summary>
public static class CallAnswers
{
    /// <summary>The body or an id of the call makes no sense.</summary>
    public static IResult Malformed { get; } = Results.Json(
        new CallErrors([new("request.malformed", null, CallWords.Malformed)]), statusCode: StatusCodes.Status400BadRequest);

    /// <summary>The body of the call is larger than any draft.</summary>
    public static IResult TooLarge { get; } = Results.Json(
        new CallErrors([new("request.too-large", null, CallWords.TooLarge)]), statusCode: StatusCodes.Status413PayloadTooLarge);

    /// <summary>The body is not JSON.</summary>
    public static IResult NotJson { get; } = Results.Json(
        new CallErrors([new("request.not-json", null, CallWords.Malformed)]), statusCode: StatusCodes.Status415UnsupportedMediaType);

    /// <summary>The answer to a refusal.</summary>
    /// <param name="refused">The refusal.</param>
    /// <param name="invalid">The status for what is told beside a field.</param>
    public static IResult Of(Result refused, int invalid = StatusCodes.Status400BadRequest) =>
        Results.Json(new CallErrors(Words(refused)), statusCode: StatusOf(refused.Error, invalid));

    /// <summary>Every reason in words.</summary>
    public static IReadOnlyList<CallError> Words(Result refused) =>
        [.. refused.Errors.Select(error => new CallError(error.Code, error.Field, RefusalWords.For(error)))];

    private static int StatusOf(Error error, int invalid) => (error.Kind, error.Code) switch
    {
        (_, DraftLimits.FieldTooLong or DraftLimits.TooLong) => StatusCodes.Status413PayloadTooLarge,
        (_, DraftBook.AlreadySubmitted) => StatusCodes.Status409Conflict,
        (ErrorKind.NotFound, _) => StatusCodes.Status404NotFound,
        (ErrorKind.Invalid, _) => invalid,
        (ErrorKind.Conflict, _) => StatusCodes.Status409Conflict,
        (ErrorKind.Unavailable, _) => StatusCodes.Status503ServiceUnavailable,
        _ => error == Refusals.NotAllowed ? StatusCodes.Status403Forbidden : StatusCodes.Status422UnprocessableEntity,
    };
}
