using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Persistence;

public sealed class MappingTests
{
    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.Postgres)]
    public void The_migrations_of_each_provider_give_the_model_as_it_is(DatabaseProvider provider)
    {
        using var store = new PortalStore(new() { Provider = provider, ConnectionString = provider == DatabaseProvider.Sqlite ? "Data Source=:memory:" : "Host=localhost" });
        using var db = store.Raw();

        Assert.False(db.Database.HasPendingModelChanges());
        Assert.NotEmpty(db.Database.GetMigrations());
    }

    [Fact]
    public void Both_providers_have_the_same_tables_and_columns()
    {
        Assert.Equal(Columns(DatabaseProvider.Sqlite), Columns(DatabaseProvider.Postgres));
        Assert.True(Columns(DatabaseProvider.Sqlite).Count > 100);
    }

    [Fact]
    public async Task Every_connection_has_the_settings_that_keep_acknowledged_work()
    {
        await using var portal = await TestPortal.StartAsync();
        await using var db = portal.Store.Read();
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);

        Assert.Empty(await SqlitePragmas.DifferencesAsync(db.Database.GetDbConnection(), TestContext.Current.CancellationToken));
        Assert.Empty(await portal.Get<PortalDatabase>().CheckAsync(TestContext.Current.CancellationToken));
    }

    private static List<string> Columns(DatabaseProvider provider)
    {
        using var store = new PortalStore(new() { Provider = provider, ConnectionString = provider == DatabaseProvider.Sqlite ? "Data Source=:memory:" : "Host=localhost" });
        using var db = store.Raw();
        return [.. db.Model.GetEntityTypes()
            .SelectMany(entity => entity.GetProperties().Select(p => $"{entity.GetTableName()}.{p.GetColumnName()} {p.ClrType.Name} null:{p.IsNullable}"))
            .Order(StringComparer.Ordinal)];
    }
}
