using Portal.Commands.Documents;

namespace Portal.Commands;

/// <summary>Writes the generated pages of <c>docs/</c>, or says which are out of date.</summary>
internal sealed class DocsCommand : ICommand
{
    private static readonly IGeneratedDocument[] Documents = [new AccessMatrix(), new GuardPage()];

    public string Verb => "docs";

    public string Summary => "Write the generated documents; with --check compare only.";

    public IReadOnlyList<CommandOption> Options { get; } = [new("check"), new("out", "FOLDER")];

    public async Task<int> RunAsync(CommandContext context)
    {
        var folder = context.Values.GetValueOrDefault("out") ?? FindDocs();
        if (folder is null || !Directory.Exists(folder))
        {
            return await Refusal.WriteAsync(context, ["There is no docs folder here: run it in the repository, or give --out."]);
        }

        var stale = 0;
        foreach (var document in Documents)
        {
            var path = Path.Combine(folder, document.Name);
            var text = document.Render();
            if (File.Exists(path) && string.Equals(await File.ReadAllTextAsync(path, context.Cancellation), text, StringComparison.Ordinal))
            {
                continue;
            }

            stale++;
            if (!context.Has("check"))
            {
                await File.WriteAllTextAsync(path, text, context.Cancellation);
            }

            await context.Output.WriteLineAsync($"{path} {(context.Has("check") ? "is out of date: run ./dev docs" : "written")}.");
        }

        return stale > 0 && context.Has("check") ? ExitCode.Refused : ExitCode.Done;
    }

    /// <summary>The docs folder of the repository that the command is run in.</summary>
    private static string? FindDocs()
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "HateIncidentPortal.sln")))
            {
                return Path.Combine(folder.FullName, "docs");
            }
        }

        return null;
    }
}
