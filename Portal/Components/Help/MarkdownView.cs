using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Portal.Components.Help;

/// <summary>
/// Draws a Markdown document as elements, so that every text in it is encoded by the framework like any other. What it does not know is a
/// bug of our own documents and throws; a test draws them all.
/// </summary>
public sealed class MarkdownView : ComponentBase
{
    /// <summary>The document.</summary>
    [Parameter, EditorRequired]
    public MarkdownDocument Document { get; set; } = null!;

    /// <summary>The address of the page itself, relative to the base address: links to a heading stand below it.</summary>
    [Parameter, EditorRequired]
    public string Here { get; set; } = "";

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder) => Blocks(builder, Document);

    private void Blocks(RenderTreeBuilder builder, IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Draw(builder, block);
        }
    }

    private void Draw(RenderTreeBuilder builder, Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Element(builder, $"h{heading.Level}", () => Inlines(builder, heading), heading.TryGetAttributes()?.Id);
                break;
            case ParagraphBlock paragraph:
                Element(builder, "p", () => Inlines(builder, paragraph));
                break;
            case ListBlock list:
                Element(builder, list.IsOrdered ? "ol" : "ul", () => Blocks(builder, list));
                break;
            case ListItemBlock item:
                Element(builder, "li", () => Item(builder, item));
                break;
            case QuoteBlock quote:
                Element(builder, "blockquote", () => Blocks(builder, quote));
                break;
            case Table table:
                MarkdownTable.Draw(builder, table, cell => Item(builder, cell));
                break;
            case CodeBlock code:
                Element(builder, "pre", () => Element(builder, "code", () => builder.AddContent(0, code.Lines.ToString())));
                break;
            case ThematicBreakBlock:
                Element(builder, "hr", () => { });
                break;
            case LinkReferenceDefinitionGroup:
                break;
            default:
                throw new NotSupportedException($"The guide does not draw {block.GetType().Name} (line {block.Line + 1}).");
        }
    }

    /// <summary>Short content stands without a paragraph of its own, as people read lists and tables.</summary>
    private void Item(RenderTreeBuilder builder, ContainerBlock item)
    {
        foreach (var block in item)
        {
            if (block is ParagraphBlock paragraph && block == item[0])
            {
                Inlines(builder, paragraph);
            }
            else
            {
                Draw(builder, block);
            }
        }
    }

    private void Inlines(RenderTreeBuilder builder, LeafBlock leaf) => new MarkdownText(builder, Here).Draw(leaf.Inline!);

    private static void Element(RenderTreeBuilder builder, string name, Action content, string? id = null)
    {
        // Pages are static, so all elements share one place in the sequence; regions keep them apart
        builder.OpenRegion(0);
        builder.OpenElement(0, name);
        if (id is not null)
        {
            builder.AddAttribute(1, "id", id);
        }

        content();
        builder.CloseElement();
        builder.CloseRegion();
    }
}
