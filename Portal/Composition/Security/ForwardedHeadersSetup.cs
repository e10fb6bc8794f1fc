using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using Portal.Composition.Settings;

namespace Portal.Composition.Security;

/// <summary>Believes what a proxy says about the caller only when that proxy is named in the settings.</summary>
public static class ForwardedHeadersSetup
{
    /// <summary>Adds forwarded headers when a proxy is named; otherwise they are ignored.</summary>
    public static void UseKnownProxies(this IApplicationBuilder app)
    {
        var proxies = app.ApplicationServices.GetRequiredService<IOptions<WebOptions>>().Value.KnownProxies;
        if (proxies.Count == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            options.KnownProxies.Add(IPAddress.Parse(proxy));
        }

        app.UseForwardedHeaders(options);
    }
}
