using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Portal.Core.Persistence;
using Portal.Core.Persistence.Demo;

namespace Portal.Composition.SignIn.Demo;

/// <summary>
/// Tells whoever started a demonstration from a terminal where it is and whom to sign in as. Only where <c>Demo:Greet</c> asks for it and
/// the buttons of the personas are offered.
/// </summary>
public sealed class DemoGreeting(
    IHostApplicationLifetime lifetime, IServer server, PortalStore store, IEnumerable<ISignInMethod> methods, IOptions<DemoOptions> options,
    StorageOptions storage) : IHostedService
{
    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Greet && methods.OfType<DemoPersonas>().Any(personas => personas.IsOffered))
        {
            lifetime.ApplicationStarted.Register(() => _ = GreetAsync(Console.Out));
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Writes the address, the personas and where the data are; nothing when the database cannot be read, which the portal says by itself.</summary>
    internal async Task GreetAsync(TextWriter output)
    {
        try
        {
            await using var db = store.Read();
            var personas = await db.Staff.Where(s => s.DemoPersona != null && s.IsActive).Select(s => new { s.DemoPersona, s.Name, s.JobTitle }).ToListAsync();
            var addresses = string.Join(", ", server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []);
            await output.WriteLineAsync($"\nThe demonstration is open on {addresses}. Press the button of one of these to sign in:");
            foreach (var persona in personas.OrderBy(persona => PersonaOrder.Of(persona.DemoPersona)))
            {
                await output.WriteLineAsync($"  {persona.Name,-22} {persona.JobTitle}");
            }

            await output.WriteLineAsync();
            if (storage.Provider == DatabaseProvider.Sqlite)
            {
                await output.WriteLineAsync($"Its data are in {Path.GetFullPath(storage.DataDir)}. Remove that folder to begin afresh.\n");
            }
        }
        catch (Exception away) when (PortalStore.MeansUnavailable(away))
        {
            // The emergency page and the log say it
        }
    }
}
