namespace Portal.Composition.Settings;

/// <summary>How the portal is reached. Bound from the top of the configuration and the section <c>Proxy</c>.</summary>
public sealed class WebOptions
{
    /// <summary>The path below which the portal lives, such as <c>/hate-incidents</c>; empty at the root of its host.</summary>
    public string PathBase { get; set; } = "";

    /// <summary>Addresses of proxies whose forwarded headers are believed. None: forwarded headers are ignored.</summary>
    public IList<string> KnownProxies { get; } = [];

    /// <summary>Further origins (scheme, host and port) that may open a circuit, beside the portal's own.</summary>
    public IList<string> AllowedOrigins { get; } = [];
}
