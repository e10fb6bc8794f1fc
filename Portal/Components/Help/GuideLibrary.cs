using System.Collections.Frozen;
using System.Collections.Immutable;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Portal.Components.Help;

/// <summary>One page of our own documents, read once.</summary>
/// <param name="Slug">The last part of its address.</param>
/// <param name="Title">Its heading of the first level.</param>
/// <param name="Document">What it says, as a tree.</param>
public sealed record GuidePage(string Slug, string Title, MarkdownDocument Document);

/// <summary>
/// The user guide and the accessibility statement: the Markdown files of <c>docs/</c> that travel inside the program. HTML inside
/// them is not understood on purpose; <see cref="MarkdownView"/> draws the tree.
/// </summary>
public static class GuideLibrary
{
    /// <summary>The page that stands at <c>/accessibility</c>.</summary>
    public const string Accessibility = "accessibility-statement";

    /// <summary>The page that stands at <c>/help</c>.</summary>
    public const string Index = "README";

    private const string Folder = "guide/";
    private const string Extension = ".md";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers().DisableHtml().Build();

    private static readonly FrozenDictionary<string, GuidePage> Pages = Load();

    /// <summary>Every page, by slug.</summary>
    public static ImmutableArray<GuidePage> All { get; } = [.. Pages.Values.OrderBy(page => page.Slug, StringComparer.Ordinal)];

    /// <summary>The page of an address, or null.</summary>
    public static GuidePage? Find(string? slug) => slug is null ? null : Pages.GetValueOrDefault(slug);

    /// <summary>Where a page stands, relative to the base address.</summary>
    public static string HrefOf(string slug) => slug switch
    {
        Accessibility => "accessibility",
        Index => "help",
        _ => $"help/{slug}",
    };

    /// <summary>Reads a text; for the library and its tests.</summary>
    internal static MarkdownDocument Parse(string text) => Markdown.Parse(text, Pipeline);

    private static FrozenDictionary<string, GuidePage> Load()
    {
        var assembly = typeof(GuideLibrary).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => Read(name[Folder.Length..^Extension.Length], assembly.GetManifestResourceStream(name)!))
            .ToFrozenDictionary(page => page.Slug, StringComparer.Ordinal);
    }

    private static GuidePage Read(string slug, Stream stream)
    {
        using var reader = new StreamReader(stream);
        var document = Parse(reader.ReadToEnd());
        var title = document.OfType<HeadingBlock>().First(heading => heading.Level == 1);
        return new(slug, string.Concat(title.Inline!.OfType<LiteralInline>().Select(text => text.Content.ToString())), document);
    }
}
