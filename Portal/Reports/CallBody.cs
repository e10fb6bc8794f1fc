using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Features;

namespace Portal.Reports;

/// <summary>Reads the JSON body of a call: bounded, shallow, and an answer instead of a fault for whatever else comes.</summary>
public static class CallBody
{
    /// <summary>Enough for a draft as full as it may be, in any script, escaped.</summary>
    public const long MostBytes = 8 * 1024 * 1024;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        MaxDepth = 8,
        NumberHandling = JsonNumberHandling.Strict,
        AllowDuplicateProperties = false,
    };

    /// <summary>The body, or the answer that refuses it.</summary>
    public static async Task<(T? Body, IResult? Refusal)> ReadAsync<T>(HttpContext http)
        where T : class
    {
        if (!http.Request.HasJsonContentType())
        {
            return (null, CallAnswers.NotJson);
        }

        if (http.Request.ContentLength > MostBytes)
        {
            return (null, CallAnswers.TooLarge);
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MostBytes;
        }

        try
        {
            var body = await JsonSerializer.DeserializeAsync<T>(http.Request.Body, Options, http.RequestAborted);
            return body is null ? (null, CallAnswers.Malformed) : (body, null);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, CallAnswers.TooLarge);
        }
        catch (Exception broken) when (broken is JsonException or BadHttpRequestException or InvalidOperationException)
        {
            return (null, CallAnswers.Malformed);
        }
    }
}
