using Microsoft.AspNetCore.Components;
using Portal.Core.SharedKernel.Time;
using Portal.Documents.Shell;
using Portal.Resources;

namespace Portal.Documents.Receipt;

/// <summary>The receipt of a report, on screen and on paper (policy 5.3(d)).</summary>
public sealed partial class ReceiptDocument
{
    /// <summary>What to say.</summary>
    [Parameter, EditorRequired]
    public ReceiptModel Model { get; set; } = default!;

    /// <summary>Screen or paper.</summary>
    [Parameter]
    public DocumentMode Mode { get; set; }

    /// <summary>Where the portal's own address begins.</summary>
    [Parameter]
    public string BasePath { get; set; } = "/";

    private string Footer =>
        $"{Fill(DocumentWords.ReceiptFooter, Model.Reference)} · {Fill(DocumentWords.PrintedOn, UkText.DateAndTime(Model.PrintedAt))}";

    private static string Fill(string words, string value) => SharedWords.Fill(words, value);
}
