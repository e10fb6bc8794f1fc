using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Portal.Tests.Documents;

/// <summary>A document that somebody managed to put markup of their own into: what would happen if the encoding failed.</summary>
public sealed class HostileDocument : ComponentBase
{
    /// <summary>The markup for the head.</summary>
    [Parameter]
    public string Head { get; set; } = "";

    /// <summary>The markup for the body.</summary>
    [Parameter]
    public string Body { get; set; } = "";

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddMarkupContent(0, $"<!DOCTYPE html><html lang=\"en-GB\"><head><title>Test</title>{Head}</head><body><p>Plain words</p>{Body}</body></html>");
    }
}
