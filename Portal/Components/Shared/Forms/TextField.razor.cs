using Microsoft.AspNetCore.Components;

namespace Portal.Components.Shared.Forms;

/// <summary>One line of text: a name, a phone number, a reference. The change is told when the person leaves the field.</summary>
public partial class TextField
{
    /// <summary>What the field holds.</summary>
    [Parameter]
    public string? Value { get; set; }

    /// <summary>Told when the person leaves the field after a change.</summary>
    [Parameter]
    public EventCallback<string?> ValueChanged { get; set; }

    /// <summary>The HTML type: text, tel, email, search, url.</summary>
    [Parameter]
    public string Type { get; set; } = "text";

    /// <summary>The keyboard that a phone shows: "numeric" for codes and counts.</summary>
    [Parameter]
    public string? InputMode { get; set; }

    /// <summary>False for references, codes and addresses.</summary>
    [Parameter]
    public bool Spellcheck { get; set; }

    /// <summary>How wide: as wide as the answer is long.</summary>
    [Parameter]
    public FieldWidth Width { get; set; }
}
