namespace Portal.Documents.Shell;

/// <summary>Where a document is shown. The same component serves both, so that what is read and what is printed agree.</summary>
public enum DocumentMode
{
    /// <summary>A web page, with links around the document.</summary>
    Screen,

    /// <summary>Paper: page boxes and footers, nothing to press.</summary>
    Print,
}
