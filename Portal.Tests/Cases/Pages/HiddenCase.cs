using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Core.Cases;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Cases.Pages;

/// <summary>Ways in which a case is hidden, set in the rows as the verbs leave them.</summary>
public static class HiddenCase
{
    /// <summary>The case is hidden from these people, whatever their roles.</summary>
    public static async Task<WebCase> ExcludedAsync(PortalServer server, params string[] personas)
    {
        var opened = await (await WebCase.OpenAsync(server)).AllocatedAsync();
        foreach (var persona in personas)
        {
            var actor = await WebCase.ActorAsync(server, persona);
            await ChangeAsync(server, db => db.Add(new CaseExclusion { CaseId = opened.Id, StaffId = actor.StaffId, Source = "declared", MadeAt = TimeProvider.System.GetUtcNow() }));
        }

        return opened;
    }

    /// <summary>The case is sealed to nobody in particular.</summary>
    public static async Task<WebCase> SealedAsync(PortalServer server)
    {
        var opened = await (await WebCase.OpenAsync(server)).AllocatedAsync();
        await server.Services.GetRequiredService<PortalStore>().WriteAsync<Result>(async db =>
        {
            await db.Cases.Where(c => c.Id == opened.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.IsSealed, true));
            return Result.Done;
        }, CancellationToken.None);
        return opened;
    }

    private static Task ChangeAsync(PortalServer server, Action<PortalContext> change) => server.Services.GetRequiredService<PortalStore>().WriteAsync<Result>(async db =>
    {
        change(db);
        await db.SaveChangesAsync();
        return Result.Done;
    }, CancellationToken.None);
}
