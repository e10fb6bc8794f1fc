using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Architecture;

/// <summary>Nothing answers by accident: each page and endpoint says who may come in, or that anybody may.</summary>
public sealed class PageAccessTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    [Fact]
    public void Every_page_is_authorised_or_says_that_anybody_may_come()
    {
        var pages = typeof(Program).Assembly.GetTypes().Where(type => type.IsDefined(typeof(RouteAttribute))).ToList();

        Assert.True(pages.Count >= 2, $"only {pages.Count} pages seen");
        Assert.Empty(pages.Where(page => !page.GetCustomAttributes().Any(attribute => attribute is IAuthorizeData or IAllowAnonymous)).Select(page => page.FullName));
    }

    [Fact]
    public void Every_endpoint_is_authorised_or_says_that_anybody_may_come()
    {
        var endpoints = portal.Server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();

        Assert.True(endpoints.Count > 10, $"only {endpoints.Count} endpoints seen");
        Assert.Empty(endpoints.Where(endpoint => !IsFramework(endpoint)
                && endpoint.Metadata.GetMetadata<IAuthorizeData>() is null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(endpoint => $"{endpoint.DisplayName} {endpoint.RoutePattern.RawText}"));
    }

    /// <summary>Built assets are for anybody, and a circuit is opened before anybody is known to it; its pages authorise.</summary>
    private static bool IsFramework(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is not null
        || endpoint.RoutePattern.RawText?.TrimStart('/') is { } path
            && (path.StartsWith("_blazor", StringComparison.Ordinal) || path.StartsWith("_framework", StringComparison.Ordinal) || path.Contains("file", StringComparison.Ordinal) && path.Contains("**", StringComparison.Ordinal));
}
