using Microsoft.AspNetCore.StaticAssets;

namespace Portal.Composition.Security;

/// <summary>Tells the kinds of request and answer apart.</summary>
public static class ResponseKinds
{
    /// <summary>Whether the answer is a style sheet, script, font or picture that was built with the portal.</summary>
    public static bool IsAsset(this HttpResponse response) =>
        response.HttpContext.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;

    /// <summary>Whether whoever asks would rather read a page than data.</summary>
    public static bool WantsPage(this HttpRequest request) =>
        request.Headers.Accept.Any(accept => accept?.Contains("text/html", StringComparison.OrdinalIgnoreCase) == true);
}
