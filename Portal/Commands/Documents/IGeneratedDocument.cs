namespace Portal.Commands.Documents;

/// <summary>A page of <c>docs/</c> that is written from the code, so that it cannot fall behind.</summary>
internal interface IGeneratedDocument
{
    /// <summary>File name below <c>docs/</c>.</summary>
    string Name { get; }

    /// <summary>The whole text, with Unix line ends.</summary>
    string Render();
}
