using Portal.Core.Access;
using Portal.Core.Reports.Queries;

namespace Portal.Commands;

/// <summary>Proves that every report is accounted for; for a nightly job.</summary>
internal sealed class ReportsAccountCommand : CoreCommand
{
    public override string Verb => "reports account";

    public override string Summary => "Prove that every report has a case; list what was begun and not submitted.";

    protected override async Task<int> RunAsync(IServiceProvider services, CommandContext context)
    {
        var account = (await services.GetRequiredService<EveryReportAccountedFor>().AskAsync(Actor.System, context.Cancellation)).Value;
        var output = context.Output;
        await output.WriteLineAsync($"{account.Reports} reports, {account.WithoutCase.Count} without a case, {account.CasesWithoutReport.Count} cases without a report.");
        foreach (var reference in account.WithoutCase.Concat(account.CasesWithoutReport))
        {
            await output.WriteLineAsync($"  {reference}");
        }

        var drafts = account.DraftsOpen;
        await output.WriteLineAsync(
            $"Drafts not submitted: {drafts.UnderWeek} touched within 7 days, {drafts.FromWeek} untouched for 7 days or more, {drafts.NearExpiry} for 25 or more. "
            + $"In the last 30 days {account.DraftsDiscarded} were thrown away and {account.DraftsExpired} let go.");
        return account.IsSound ? ExitCode.Done : ExitCode.Refused;
    }
}
