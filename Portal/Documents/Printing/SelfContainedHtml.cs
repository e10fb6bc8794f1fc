using System.Security.Cryptography;
using System.Text;

namespace Portal.Documents.Printing;

/// <summary>
/// A whole document as one HTML text that needs nothing beside itself. Only <see cref="DocumentHtml"/> makes it, from a
/// component: text that people typed can never come here without being encoded.
/// </summary>
public sealed class SelfContainedHtml
{
    private readonly string rendered;

    internal SelfContainedHtml(string rendered) => this.rendered = DocumentAssets.AddFonts(rendered);

    /// <summary>The text, with its style sheets and fonts inside.</summary>
    public string Html => field ??= DocumentAssets.PutInside(rendered);

    /// <summary>
    /// SHA-256 in lower-case hexadecimal of the words, the look and the fonts: equal versions print alike. Known without
    /// putting the fonts inside, so that a document in the store is found at once.
    /// </summary>
    public string Version => field ??= Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(rendered + DocumentAssets.StampOf(rendered))));
}
