using System.ComponentModel.DataAnnotations;

namespace Portal.Documents.Printing;

/// <summary>The settings of the section <c>Pdf</c>.</summary>
public sealed class PdfOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Pdf";

    /// <summary>Full path of Chromium, Chrome or Edge. Empty: looked for in the usual places.</summary>
    public string? BrowserPath { get; set; }

    /// <summary>Whether the browser is started in the background when the portal starts, so that the first print does not wait for it.</summary>
    public bool WarmUp { get; set; } = true;

    /// <summary>The longest that one document may take, in seconds.</summary>
    [Range(1, 300)]
    public int TimeLimitSeconds { get; set; } = 30;

    /// <summary>The longest document, in pages.</summary>
    [Range(1, 5000)]
    public int MaxPages { get; set; } = 400;

    /// <summary>How many single documents may wait for the two that are being printed; documents of batches have a line of the same length.</summary>
    [Range(0, 1000)]
    public int MaxWaiting { get; set; } = 40;

    /// <summary>How many batches may be unfinished at once, everybody's together.</summary>
    [Range(1, 100)]
    public int MaxBatches { get; set; } = 12;

    /// <summary>The most copies of one batch.</summary>
    [Range(1, 5000)]
    public int MaxBatchCopies { get; set; } = 500;

    /// <summary>The longest document, in millions of characters of HTML with its fonts and pictures.</summary>
    [Range(1, 200)]
    public int MaxHtmlMegacharacters { get; set; } = 30;

    /// <summary>Whether the browser runs under bubblewrap. Linux only.</summary>
    public BubblewrapUse Bubblewrap { get; set; }

    /// <summary>Memory of the browser, in MiB, above which it is started afresh.</summary>
    [Range(200, 16384)]
    public int RecycleMemoryMiB { get; set; } = 800;

    /// <summary>Age of the browser, in minutes, at which it is started afresh.</summary>
    [Range(1, 10080)]
    public int RecycleMinutes { get; set; } = 360;
}

/// <summary>Whether the browser runs under bubblewrap.</summary>
public enum BubblewrapUse
{
    /// <summary>Where it is installed and works; elsewhere printing goes on without it, and health says so.</summary>
    Auto,

    /// <summary>Nothing is printed without it.</summary>
    Required,

    /// <summary>Never: the operator has another fence around the browser.</summary>
    Off,
}
