using Portal.Core.Persistence;
using Portal.Jobs;

namespace Portal.Commands;

/// <summary>Asks the running portal to turn its encryption key, and waits for the answer.</summary>
internal sealed class KeysRotateCommand : CoreCommand
{
    private static readonly TimeSpan Heard = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Done = TimeSpan.FromMinutes(30);

    public override string Verb => "keys rotate";

    public override string Summary => "Turn the encryption key of the running portal.";

    protected override async Task<int> RunAsync(IServiceProvider services, CommandContext context)
    {
        var storage = services.GetRequiredService<StorageOptions>();
        if (storage.Provider != DatabaseProvider.Sqlite)
        {
            return await Refusal.WriteAsync(context, ["With PostgreSQL each instance has a ring of its own copy: this command does not turn them together yet."]);
        }

        var id = Guid.CreateVersion7().ToString("N");
        var (request, answer) = (KeyRotationService.RequestOf(storage), KeyRotationService.AnswerOf(storage, id));
        await File.WriteAllTextAsync(request, id, context.Cancellation);
        if (!await UntilAsync(() => File.Exists(answer), Heard, context.Cancellation))
        {
            File.Delete(request);
            return await Refusal.WriteAsync(context, ["No portal is running on these folders, or it shows the emergency page. Keys are turned by the running portal."]);
        }

        var turned = await UntilAsync(() => new FileInfo(answer).Length > 0, Done, context.Cancellation);
        var count = turned ? await File.ReadAllTextAsync(answer, context.Cancellation) : "";
        File.Delete(answer);
        if (!turned)
        {
            return await Refusal.WriteAsync(context, ["The portal did not come to an end: its log says why. Asking again goes on where it was."]);
        }

        await context.Output.WriteLineAsync($"The encryption key was turned; {count} keys were wrapped anew. Back up the key folder now.");
        return ExitCode.Done;
    }

    private static async Task<bool> UntilAsync(Func<bool> happened, TimeSpan patience, CancellationToken ct)
    {
        for (var waited = TimeSpan.Zero; waited < patience; waited += TimeSpan.FromMilliseconds(100))
        {
            if (happened())
            {
                return true;
            }

            await Task.Delay(100, ct);
        }

        return false;
    }
}
