using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using Portal.Composition;
using Portal.Composition.Emergency;

namespace Portal.Commands;

/// <summary>Runs the web host until it is told to stop.</summary>
internal sealed class ServeCommand : ICommand
{
    public string Verb => "serve";

    public string Summary => "Run the portal (the default).";

    public IReadOnlyList<CommandOption> Options => [];

    public async Task<int> RunAsync(CommandContext context)
    {
        try
        {
            await using var app = PortalHost.CreateBuilder(context.SettingArguments).AddPortal().Build();
            app.Services.GetRequiredService<IStartupValidator>().Validate();
            app.Services.GetRequiredService<FolderLock>().Take();
            app.UsePortal();
            await app.RunAsync(context.Cancellation);
            return ExitCode.Done;
        }
        catch (IOException busy) when (busy.InnerException is AddressInUseException)
        {
            return await Refusal.WriteAsync(context, ["Another program listens on that address. Choose another with --urls."]);
        }
        catch (Exception refused) when (Refusal.Reasons(refused) is not null)
        {
            return await Refusal.WriteAsync(context, Refusal.Reasons(refused)!);
        }
    }
}
