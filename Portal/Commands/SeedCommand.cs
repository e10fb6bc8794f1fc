using System.Globalization;
using Portal.Composition.Settings;
using Portal.Core.Persistence.Demo;

namespace Portal.Commands;

/// <summary>Fills an empty database with the invented group. Refused where data are real, and where there are data already.</summary>
internal sealed class SeedCommand : CoreCommand
{
    private const int StandardSeed = 1;

    public override string Verb => "seed";

    public override string Summary => "Fill an empty database with made-up data.";

    public override IReadOnlyList<CommandOption> Options { get; } = [new("profile", "demo|test", Required: true), new("seed", "N")];

    protected override async Task<int> RunAsync(IServiceProvider services, CommandContext context)
    {
        if (!services.GetRequiredService<IHostEnvironment>().IsMadeUp())
        {
            return await Refusal.WriteAsync(context, ["Made-up data belong in the environments Development and Demo."]);
        }

        var number = StandardSeed;
        if (!Enum.TryParse<DemoProfile>(context.Required("profile"), ignoreCase: true, out var profile) || !Enum.IsDefined(profile)
            || context.Values.TryGetValue("seed", out var text) && !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number))
        {
            await context.Error.WriteLineAsync($"seed needs --profile demo or --profile test, and a whole number for --seed.{Environment.NewLine}{Environment.NewLine}{Usage.Text}");
            return ExitCode.BadUsage;
        }

        var filled = await services.GetRequiredService<DemoSeed>().FillAsync(profile, number, context.Cancellation);
        if (!filled.IsSuccess)
        {
            return await Refusal.WriteAsync(context, [filled.Error.Code == DemoSeed.CutShort
                ? "An earlier filling was cut short. Remove the data folder, or let `serve` begin again."
                : "The database holds data already."]);
        }

        await context.Output.WriteLineAsync($"Filled with the profile {profile} and the seed {number}.");
        return ExitCode.Done;
    }
}
