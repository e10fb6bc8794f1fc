using Portal.Documents.Printing;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Documents;

/// <summary>What somebody would put into a document who could: name, markup for the head, markup for the body.</summary>
public static class Attack
{
    /// <summary>All of them.</summary>
    public static TheoryData<string, string, string> All => new()
    {
        { "script", "", "<script>document.body.append('SCRIPT-RAN'); fetch('{canary}/script')</script><img src=x onerror=\"document.body.append('SCRIPT-RAN')\">" },
        { "remote image", "", "<img src=\"{canary}/image.png\"><picture><source srcset=\"{canary}/source.png\"><img src=\"{canary}/b.png\"></picture>" },
        { "remote frame", "", "<iframe src=\"{canary}/frame\"></iframe><object data=\"{canary}/object\"></object><embed src=\"{canary}/embed\">" },
        { "file frame", "", "<iframe src=\"file://{secret}\" width=\"600\" height=\"200\"></iframe><object data=\"file://{secret}\"></object>" },
        { "meta refresh", "<meta http-equiv=\"refresh\" content=\"0; url={canary}/refresh\">", "" },
        { "meta refresh to a file", "<meta http-equiv=\"refresh\" content=\"0; url=file://{secret}\">", "" },
        { "style import", "<style>@import url({canary}/import.css); body { background: url({canary}/background.png) }</style>", "" },
        { "remote style and font", "<link rel=\"stylesheet\" href=\"{canary}/a.css\"><link rel=\"preload\" as=\"font\" href=\"{canary}/a.woff2\"><style>@font-face { font-family: X; src: url({canary}/x.woff2) } p { font-family: X }</style>", "" },
        { "hints", "<link rel=\"dns-prefetch\" href=\"{canary}\"><link rel=\"preconnect\" href=\"{canary}\"><link rel=\"prefetch\" href=\"{canary}/p\">", "<video src=\"{canary}/v.mp4\" autoplay></video>" },
        { "base", "<base href=\"{canary}/\">", "<img src=\"relative.png\"><svg width=\"10\" height=\"10\"><image href=\"{canary}/svg.png\" width=\"10\" height=\"10\"/></svg>" },
    };
}

/// <summary>A canary that counts who comes, and a file of the machine that nobody is to see.</summary>
internal sealed class AttackScene : IDisposable
{
    private const string Connected = "connected";
    private const string Secret = "SECRET-OF-THE-MACHINE";
    private readonly TemporaryFolder folder = new();

    public AttackScene() => File.WriteAllText(SecretFile, Secret);

    /// <summary>The canary.</summary>
    public CanaryServer Canary { get; } = new();

    /// <summary>A folder of this test.</summary>
    public string Folder => folder.Path;

    private string SecretFile => Path.Combine(folder.Path, "secret.txt");

    /// <summary>The markup with the addresses of this scene in it.</summary>
    public string Arm(string markup) => markup
        .Replace("{canary}", Canary.Address, StringComparison.Ordinal)
        .Replace("{secret}", SecretFile, StringComparison.Ordinal);

    /// <summary>The document has its words, and nothing of what the attack was after; a connection over which nothing is asked, where that is all that can be had.</summary>
    public async Task AssertNothingAsync(PrintedPdf printed, bool connecting = false)
    {
        Assert.Contains("Plain words", await PdfTools.TextAsync(printed), StringComparison.Ordinal);
        Assert.DoesNotContain(await HarmAsync(printed), harm => !connecting || harm != Connected);
    }

    /// <summary>What the attack reached: the canary, the file, or its script's run.</summary>
    public async Task<IReadOnlyList<string>> HarmAsync(PrintedPdf printed)
    {
        var text = await PdfTools.TextAsync(printed);
        await Task.Delay(200, TestContext.Current.CancellationToken);
        return [.. new[] { "SCRIPT-RAN", Secret, "CANARY" }.Where(word => text.Contains(word, StringComparison.Ordinal)), .. Canary.Hits > 0 ? new[] { Connected } : [], .. Canary.Requests > 0 ? new[] { "asked" } : []];
    }

    public void Dispose()
    {
        Canary.Dispose();
        folder.Dispose();
    }
}
