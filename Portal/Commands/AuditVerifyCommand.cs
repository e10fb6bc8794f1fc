using System.Globalization;
using Portal.Core.Auditing;

namespace Portal.Commands;

/// <summary>Walks the audit trail from its first row to its head, and holds it against anchors.</summary>
internal sealed class AuditVerifyCommand : CoreCommand
{
    public override string Verb => "audit verify";

    public override string Summary => "Prove that nobody changed the audit trail or put an older copy back.";

    public override IReadOnlyList<CommandOption> Options { get; } = [new("anchors", "FILE")];

    protected override async Task<int> RunAsync(IServiceProvider services, CommandContext context)
    {
        var own = services.GetRequiredService<AuditAnchors>().Path;
        var path = context.Has("anchors") ? context.Required("anchors") : own;
        if (!File.Exists(path) && context.Has("anchors"))
        {
            await context.Error.WriteLineAsync($"There is no file {path}.");
            return ExitCode.BadUsage;
        }

        var (anchors, unreadable) = File.Exists(path) ? await AnchorFile.ReadAsync(path, context.Cancellation) : ([], 0);
        var found = await services.GetRequiredService<AuditVerifier>().VerifyAsync(anchors, context.Cancellation);
        await context.Output.WriteLineAsync(found.IsSound
            ? string.Create(CultureInfo.InvariantCulture, $"{found.Rows} rows, all sound; {anchors.Count} anchors hold.")
            : string.Create(CultureInfo.InvariantCulture, $"{found.Rows} rows sound, then not: {found.Finding}"));
        if (anchors.Count == 0)
        {
            await context.Output.WriteLineAsync("Without anchors a cut-off end cannot be seen.");
        }

        if (unreadable > 0)
        {
            await context.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{unreadable} lines of {path} are no anchors."));
        }

        return found.IsSound && unreadable == 0 ? ExitCode.Done : ExitCode.Refused;
    }
}
