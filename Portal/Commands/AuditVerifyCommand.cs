using Portal.Core.Auditing;

namespace Portal.Commands;

/// <summary>Walks the audit trail from its first row to its head.</summary>
internal sealed class AuditVerifyCommand : CoreCommand
{
    public override string Verb => "audit verify";

    public override string Summary => "Prove that nobody changed the audit trail.";

    protected override async Task<int> RunAsync(IServiceProvider services, CommandContext context)
    {
        var found = await services.GetRequiredService<AuditVerifier>().VerifyAsync(context.Cancellation);
        await context.Output.WriteLineAsync(found.IsSound
            ? $"{found.Rows} rows, all sound."
            : $"{found.Rows} rows sound, then not: {found.Finding}");
        return found.IsSound ? ExitCode.Done : ExitCode.Refused;
    }
}
