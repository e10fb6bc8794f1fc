using System.Security.Cryptography;
using System.Text;

namespace Portal.Documents.Printing;

/// <summary>
/// A whole document as one HTML text that needs nothing beside itself. Only <see cref="DocumentHtml"/> makes it, from a
/// component: text that people typed can never come here without being encoded.
/// </summary>
public sealed class SelfContainedHtml
{
    internal SelfContainedHtml(string html) => Html = html;

    /// <summary>The text.</summary>
    public string Html { get; }

    /// <summary>SHA-256 of the text in lower-case hexadecimal: the same words, look and fonts have the same version.</summary>
    public string Version => field ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Html)));
}
