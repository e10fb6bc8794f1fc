using System.Text;
using Portal.Core.Prevention.Texts;
using Portal.Core.SharedKernel;

namespace Portal.Components.Prevention.Texts;

/// <summary>The verbs in the life of a text, for the page that leads through it, and the reading of a file that was sent.</summary>
public sealed class TextDesk(
    BeginLeafletDraft begin, PublishLeafletEnglish publish, ApproveLeafletTranslation approve, DiscardLeafletDraft discard,
    WithdrawLeafletText withdraw, UploadLeafletWork upload)
{
    /// <summary>Begins a version.</summary>
    public BeginLeafletDraft Begin => begin;

    /// <summary>Publishes English.</summary>
    public PublishLeafletEnglish Publish => publish;

    /// <summary>Approves a translation.</summary>
    public ApproveLeafletTranslation Approve => approve;

    /// <summary>Throws a draft away.</summary>
    public DiscardLeafletDraft Discard => discard;

    /// <summary>Takes an edition out of use.</summary>
    public WithdrawLeafletText Withdraw => withdraw;

    /// <summary>Takes in a translator's file.</summary>
    public UploadLeafletWork Upload => upload;

    /// <summary>The text of a file that was sent; refused when there is none, it is too large, or it is not in UTF-8.</summary>
    public async Task<Result<string>> ReadAsync(IFormFile? file, CancellationToken ct)
    {
        if (file is null || file.Length == 0)
        {
            return LeafletWorkFile.Missing;
        }

        if (file.Length > LeafletWorkFile.MostBytes)
        {
            return LeafletWorkFile.TooLarge;
        }

        try
        {
            using var reader = new StreamReader(file.OpenReadStream(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true));
            return await reader.ReadToEndAsync(ct);
        }
        catch (DecoderFallbackException)
        {
            return LeafletWorkFile.Unreadable;
        }
    }
}
