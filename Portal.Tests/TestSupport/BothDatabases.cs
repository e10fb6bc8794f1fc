using System.Reflection;
using Portal.Core.Persistence;
using Xunit.Sdk;
using Xunit.v3;

namespace Portal.Tests.TestSupport;

/// <summary>Runs a theory on SQLite and, where the run has a server, on PostgreSQL; without one that row shows as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BothDatabasesAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        var postgres = new TheoryDataRow<DatabaseProvider>(DatabaseProvider.Postgres).WithTrait("Tier", "Postgres");
        return new([
            new TheoryDataRow<DatabaseProvider>(DatabaseProvider.Sqlite),
            TestPostgres.Server is null ? postgres.WithSkip("No PostgreSQL server for this run.") : postgres,
        ]);
    }

    public override bool SupportsDiscoveryEnumeration() => true;
}
