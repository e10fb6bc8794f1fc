namespace Portal.Composition;

/// <summary>Makes the builder that the host and every other verb start from, so that all read the same settings.</summary>
public static class PortalHost
{
    /// <summary>A builder whose content root holds <c>appsettings.json</c>, wherever the executable is started from.</summary>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = ChoosesContentRoot(args) || File.Exists("appsettings.json") ? null : AppContext.BaseDirectory,
        });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        return builder;
    }

    private static bool ChoosesContentRoot(string[] args) =>
        Array.Exists(args, arg => arg.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase));
}
