using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components.Rendering;

namespace Portal.Components.Help;

/// <summary>Draws the words of a paragraph: text, emphasis, code and links.</summary>
internal readonly struct MarkdownText(RenderTreeBuilder builder, string here)
{
    public void Draw(ContainerInline container)
    {
        foreach (var inline in container)
        {
            Draw(inline);
        }
    }

    private void Draw(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline text:
                builder.AddContent(0, text.Content.ToString());
                break;
            case CodeInline code:
                builder.OpenElement(0, "code");
                builder.AddContent(1, code.Content);
                builder.CloseElement();
                break;
            case LineBreakInline:
                builder.AddContent(0, " ");
                break;
            case EmphasisInline emphasis:
                builder.OpenElement(0, emphasis.DelimiterCount == 2 ? "strong" : "em");
                Draw((ContainerInline)emphasis);
                builder.CloseElement();
                break;
            case LinkInline { IsImage: false } link:
                builder.OpenElement(0, "a");
                builder.AddAttribute(1, "href", Href(link.Url ?? ""));
                Draw((ContainerInline)link);
                builder.CloseElement();
                break;
            default:
                throw new NotSupportedException($"The guide does not draw {inline.GetType().Name} (line {inline.Line + 1}).");
        }
    }

    /// <summary>Another file of the guide becomes its page, a heading of this page stays here; the rest are paths of the portal.</summary>
    private string Href(string url)
    {
        if (url.StartsWith('#'))
        {
            return here + url;
        }

        var parts = url.Split('#', 2);
        if (!parts[0].EndsWith(".md", StringComparison.Ordinal))
        {
            return url.TrimStart('/');
        }

        var slug = Path.GetFileNameWithoutExtension(parts[0]);
        return GuideLibrary.HrefOf(slug) + (parts.Length == 2 ? $"#{parts[1]}" : null);
    }
}
