using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Portal.Composition;

/// <summary>Pages are compressed on their way; assets are compressed when built (docs/decisions/0050-compressed-pages.md).</summary>
public static class PageCompression
{
    /// <summary>Adds compression of HTML and of nothing else.</summary>
    public static IServiceCollection AddPageCompression(this IServiceCollection services) => services
        .AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ["text/html"];
        })
        .Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest)
        .Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
}
