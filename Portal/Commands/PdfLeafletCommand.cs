using Portal.Core.Prevention.Leaflet;
using Portal.Core.SharedKernel;
using Portal.Documents.Leaflet;
using Portal.Resources;

namespace Portal.Commands;

/// <summary>Writes the leaflet of one edition as a PDF file, as the portal would hand it out now.</summary>
internal sealed class PdfLeafletCommand : CoreCommand
{
    public override string Verb => "pdf leaflet";

    public override string Summary => "Print the leaflet as PDF.";

    public override IReadOnlyList<CommandOption> Options { get; } =
        [new("lang", "LANGUAGE", Required: true), new("format", "FORMAT"), new("out", "FILE", Required: true)];

    protected override async Task<int> RunAsync(IServiceProvider services, CommandContext context)
    {
        var language = context.Required("lang");
        if (LeafletFormats.Find(context.Values.GetValueOrDefault("format")) is not { } format)
        {
            return await Refusal.WriteAsync(context, [$"A leaflet is printed as {string.Join(", ", LeafletFormats.ByName.Keys)}."]);
        }

        var document = await services.GetRequiredService<LeafletPress>().GetPdfAsync(language, context.Cancellation, format);
        if (!document.IsSuccess)
        {
            return await Refusal.WriteAsync(context, [WordsOf(document.Error, language)]);
        }

        var path = Path.GetFullPath(context.Required("out"));
        await File.WriteAllBytesAsync(path, document.Value.Bytes, context.Cancellation);
        await context.Output.WriteLineAsync($"{path}: {document.Value.Pages} pages, SHA-256 {document.Value.Sha256}");
        return ExitCode.Done;
    }

    private static string WordsOf(Error error, string language) =>
        error.Kind == ErrorKind.NotFound ? $"There is no leaflet in the language {language}, or not in this format." : RefusalWords.For(error);
}
