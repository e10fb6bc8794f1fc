using Microsoft.Extensions.Options;
using Portal.Composition;
using Portal.Core.Persistence;

namespace Portal.Commands;

/// <summary>A verb that works on the store beside the host: it has the same container, and starts nothing.</summary>
internal abstract class CoreCommand : ICommand
{
    public abstract string Verb { get; }

    public abstract string Summary { get; }

    public virtual IReadOnlyList<CommandOption> Options => [];

    /// <summary>Whether the verb can do its work on a database that is not there or not up to date.</summary>
    protected virtual bool NeedsReadyDatabase => true;

    public async Task<int> RunAsync(CommandContext context)
    {
        try
        {
            var builder = PortalHost.CreateBuilder(context.SettingArguments).AddPortal();
            // What was asked for goes to the output alone
            builder.Logging.ClearProviders();
            await using var app = builder.Build();
            app.Services.GetRequiredService<IStartupValidator>().Validate();
            return await WhyNotAsync(app.Services, context) is { Count: > 0 } reasons
                ? await Refusal.WriteAsync(context, reasons)
                : await RunAsync(app.Services, context);
        }
        catch (Exception refused) when (Refusal.Reasons(refused) is not null)
        {
            return await Refusal.WriteAsync(context, Refusal.Reasons(refused)!);
        }
        catch (Exception away) when (PortalStore.MeansUnavailable(away) || away is InvalidDataException or UnauthorizedAccessException or IOException)
        {
            return await Refusal.WriteAsync(context, [$"The database or its keys cannot be used ({away.GetType().Name})."]);
        }
    }

    /// <summary>Does the work.</summary>
    protected abstract Task<int> RunAsync(IServiceProvider services, CommandContext context);

    private async Task<IReadOnlyList<string>> WhyNotAsync(IServiceProvider services, CommandContext context)
    {
        if (!NeedsReadyDatabase)
        {
            return [];
        }

        var storage = services.GetRequiredService<StorageOptions>();
        return storage.Provider == DatabaseProvider.Sqlite && storage.ConnectionString is null && !File.Exists(Path.Combine(storage.DataDir, "portal.db"))
            ? [$"There is no database in {storage.DataDir}: run `db migrate`."]
            : await services.GetRequiredService<PortalDatabase>().CheckAsync(context.Cancellation);
    }
}
