using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Portal.Documents.Printing;

/// <summary>Renders a document component to one self-contained HTML text.</summary>
public sealed class DocumentHtml(IServiceScopeFactory scopes, ILoggerFactory loggers)
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The document with its style sheets and fonts inside.</summary>
    public async Task<SelfContainedHtml> RenderAsync<TComponent>(IReadOnlyDictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        ArgumentNullException.ThrowIfNull(parameters);
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, loggers);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            CultureInfo.CurrentCulture = British;
            CultureInfo.CurrentUICulture = British;
            var view = ParameterView.FromDictionary(parameters.ToDictionary(StringComparer.Ordinal));
            var root = await renderer.RenderComponentAsync<TComponent>(view);
            return root.ToHtmlString();
        });
        return new SelfContainedHtml(html);
    }
}
