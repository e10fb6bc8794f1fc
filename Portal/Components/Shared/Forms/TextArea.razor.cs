using System.Globalization;
using Microsoft.AspNetCore.Components;
using Portal.Resources;

namespace Portal.Components.Shared.Forms;

/// <summary>
/// Several lines of text with an optional count. The count only tells: it never stops anybody from typing, and the
/// server checks the limit when the form is sent.
/// </summary>
public partial class TextArea
{
    /// <summary>What the field holds.</summary>
    [Parameter]
    public string? Value { get; set; }

    /// <summary>Told when the person leaves the field. Leave it out for long texts: a circuit message holds at most 64 KB.</summary>
    [Parameter]
    public EventCallback<string?> ValueChanged { get; set; }

    /// <summary>Least height in lines; grows with the text, and the person can make it taller.</summary>
    [Parameter]
    public int Rows { get; set; } = 5;

    /// <summary>The limit in characters that the count tells about; null for no count.</summary>
    [Parameter]
    public int? MaxLength { get; set; }

    // field-sizing makes the browser ignore rows, so the least height is a class
    private string? Height => Rows switch
    {
        <= 3 => "area--short",
        >= 7 => "area--tall",
        _ => null,
    };

    private string CountId => $"{Id}-count";

    private string CountText => SharedWords.Fill(SharedWords.CharactersAllowed, MaxLength?.ToString("N0", CultureInfo.CurrentCulture) ?? "");
}
