using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Core.Access;
using Portal.Core.Confidentiality;
using Portal.Core.Organisation;
using Portal.Core.Prevention.Register;
using Portal.Core.SharedKernel;

namespace Portal.Core.Persistence.Demo;

/// <summary>
/// A core of its own on the same database, whose time is that of the history, so that every act is done by the verb that does it in real
/// life. It writes without waiting for the disk: a history that is cut short by a power cut is thrown away and made again.
/// </summary>
internal sealed class DemoStage : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly Dictionary<string, Actor> actors;

    public DemoStage(StorageOptions storage, KeyRing ring, DemoOrganisation organisation, DateTimeOffset start)
    {
        Time = new(start);
        services = new ServiceCollection().AddSingleton<TimeProvider>(Time).AddSingleton(storage.ForLoading())
            .AddSingleton(new LeafletRules(IsDemonstration: true)).AddPortalCore().AddSingleton(ring).BuildServiceProvider();
        Organisation = organisation;
        actors = DemoStaff.All.Zip(organisation.Staff).ToDictionary(pair => pair.First.Code, pair => ActorOf(pair.First.Code, pair.Second), StringComparer.Ordinal);
    }

    public HistoryTime Time { get; }

    public DemoOrganisation Organisation { get; }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Somebody on the stage, by code.</summary>
    public Actor As(string code) => actors[code];

    /// <summary>The value of an act that must succeed: a refused one is a fault in the history.</summary>
    public static T Done<T>(Result<T> result) => result.IsSuccess
        ? result.Value
        : throw new InvalidOperationException($"The history was refused: {string.Join(", ", result.Errors.Select(e => $"{e.Code} {e.Field}"))}");

    /// <summary>Writes all that was loaded to the disk for good.</summary>
    public async Task SettleAsync(CancellationToken ct)
    {
        if (Get<PortalStore>() is { Provider: DatabaseProvider.Sqlite } store)
        {
            await using var db = store.Raw();
            await db.Database.ExecuteSqlRawAsync("PRAGMA synchronous=FULL; PRAGMA wal_checkpoint(TRUNCATE);", ct);
        }
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static Actor ActorOf(string code, StaffMember row) => new()
    {
        StaffId = row.Id,
        Name = row.Name,
        Roles = row.Roles,
        AreaIds = row.AreaIds,
        OfficeId = row.OfficeId,
        SessionId = DemoIds.Of("session", code),
    };
}
